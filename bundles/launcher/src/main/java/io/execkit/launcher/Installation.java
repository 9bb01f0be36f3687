package io.execkit.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that ExecKit was packaged into: {@code jars}, {@code features}, {@code runtime-config} and {@code etc}. It can
 * lie anywhere and is only read.
 */
record Installation(Path home) {

    /** System property that names the folder, for a launcher that does not lie in its {@code jars}. */
    static final String HOME = "execkit.home";

    /** The one that this class was loaded from. */
    static Installation here() throws LaunchException {
        Optional<Path> named = Optional.ofNullable(System.getProperty(HOME)).map(Path::of);
        Path home = named.orElseGet(Installation::ofThisJar).toAbsolutePath().normalize();
        if (!Files.isDirectory(home.resolve("jars")) || !Files.isDirectory(home.resolve("features"))) {
            throw new LaunchException(home + " is no installation of ExecKit: no folders 'jars' and 'features' in it");
        }
        return new Installation(home);
    }

    private static Path ofThisJar() {
        try {
            Path jar = Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Optional.ofNullable(jar.getParent()).map(Path::getParent).orElse(jar);
        } catch (URISyntaxException e) {
            throw new AssertionError("a class path entry is a URI", e);
        }
    }

    /** Where the jar of this bundle is; it need not be there. */
    Path jar(FeatureFile.Member member) {
        return home.resolve("jars").resolve(member.fileName());
    }

    /** The files that describe features, by name. */
    List<Path> featureFiles() throws LaunchException {
        return json(home.resolve("features"));
    }

    /** The configuration that comes with ExecKit. */
    Path runtimeConfig() {
        return home.resolve("runtime-config");
    }

    /** The files of this folder whose names end in {@code .json}, by name. */
    static List<Path> json(Path folder) throws LaunchException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new LaunchException("cannot read the folder " + folder, e);
        }
    }
}
