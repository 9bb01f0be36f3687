package io.execkit.itest.felix;

import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.junitBundles;
import static org.ops4j.pax.exam.CoreOptions.url;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.ops4j.pax.exam.Option;

/** The distribution that the launcher's module has packaged. */
final class Dist {

    private static final Pattern BUNDLE = Pattern.compile("\"id\": *\"[^:\"]+:([^:\"]+):([^:\"]+)\"");

    private Dist() {
    }

    /** The top of the source tree, where the start script is. */
    static Path root() {
        return Path.of(System.getProperty("execkit.root")).toAbsolutePath().normalize();
    }

    /** The folder that it was packaged into. */
    static Path home() {
        return Path.of(System.getProperty("execkit.dist")).toAbsolutePath().normalize();
    }

    /** What every test in Felix needs of Pax Exam. Without the logging bundle each would wait ten seconds and fail. */
    static Option exam() {
        return composite(junitBundles(), url("link:classpath:META-INF/links/org.ops4j.pax.logging.api.link").startLevel(1));
    }

    /** The bundles of a feature, as the distribution has them. */
    static Option feature(String name) {
        return composite(jars(name).stream().map(jar -> bundle(jar.toUri().toString())).toArray(Option[]::new));
    }

    private static List<Path> jars(String feature) {
        try {
            return BUNDLE.matcher(Files.readString(home().resolve("features/" + feature + ".json"))).results()
                    .filter(match -> !match.group(1).equals("org.apache.felix.gogo.jline")) // it would read the test's stdin
                    .map(match -> home().resolve("jars/" + match.group(1) + "-" + match.group(2) + ".jar"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
