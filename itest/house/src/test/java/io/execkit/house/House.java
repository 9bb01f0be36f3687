package io.execkit.house;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The source tree and its rules; each rule gives its violations, a line each.
 *
 * @param root    of the repository
 * @param sources all Java files of bundles and itest
 */
record House(Path root, List<Source> sources) {

    private static final int LINES = 400;
    private static final int COLUMNS = 130;
    private static final int PARAGRAPH = 80;
    private static final Set<String> SHARED = Set.of("process", "linux", "archive", "oci");
    private static final Pattern BACKEND = Pattern.compile("\\bimplements\\b[^{]*\\bProcFactory\\b");
    private static final Pattern FOREIGN = Pattern.compile("\\bjava\\.lang\\.foreign\\b");
    private static final Pattern BANNED = Pattern.compile(".*(Manager|Helper|Util|Utils|Impl)");
    private static final Pattern TEST = Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|TestFactory)\\b");
    private static final Pattern TEST_NAME = Pattern.compile("[A-Z]\\w*_[A-Z]\\w*(Test|IT)");
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>io\\.execkit\\.([a-z0-9.]+)</artifactId>");

    static House at(Path root) throws IOException {
        try (var files = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            var sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !root.relativize(file).toString().contains("target/"))
                    .filter(file -> root.relativize(file).toString().matches("(bundles|itest)/.*"))
                    .sorted().map(file -> Source.read(root, file)).toList();
            return new House(root, sources);
        }
    }

    /** Native memory and calls stay in one private package of the Linux bundle. */
    List<String> foreign() {
        var users = main().filter(source -> FOREIGN.matcher(source.code()).find()).toList();
        var outside = users.stream().filter(source -> !source.bundle().equals(Optional.of("linux")))
                .map(source -> source.path() + " uses java.lang.foreign outside bundles/linux");
        var packages = users.stream().filter(source -> source.bundle().equals(Optional.of("linux")))
                .map(Source::packageName).distinct().toList();
        var spread = packages.stream().skip(1).map(name -> "java.lang.foreign is used in "
                + name + " and in " + packages.getFirst());
        var exported = packages.stream().filter(this::isExported).map(name -> name + " uses java.lang.foreign and is exported");
        return Stream.of(outside, spread, exported).flatMap(found -> found).toList();
    }

    /** Packages say what they are for; an exported one has a version too, and no bnd file exports behind its back. */
    List<String> packages() throws IOException {
        var missing = main().filter(source -> source.bundle().isPresent() && !source.name().equals("module-info"))
                .filter(source -> sources.stream().noneMatch(other -> other.name().equals("package-info")
                        && other.path().getParent().equals(source.path().getParent())))
                .map(source -> source.path().getParent() + " has no package-info.java").distinct();
        var poor = main().filter(source -> source.name().equals("package-info")).flatMap(House::poor);
        try (var bundles = bundles()) {
            var hidden = bundles.filter(bundle -> readIfThere(bundle.resolve("bnd.bnd")).contains("Export-Package"))
                    .map(bundle -> root.relativize(bundle) + "/bnd.bnd exports packages: @Export does that").toList();
            return Stream.of(missing, poor, hidden.stream()).flatMap(found -> found).toList();
        }
    }

    /** The API imports nothing of ours; a backend the API and what is shared; nobody the tests. By code and by pom. */
    List<String> directions() throws IOException {
        var byCode = main().filter(source -> source.bundle().isPresent()).flatMap(source -> source.packagesOfOurs().stream()
                .flatMap(name -> bundleOf(name).stream())
                .flatMap(to -> wrong(source.bundle().orElseThrow(), to, source.path())));
        try (var bundles = bundles()) {
            var byPom = bundles.flatMap(bundle -> DEPENDENCY.matcher(readIfThere(bundle.resolve("pom.xml"))).results()
                    .map(MatchResult::group).filter(dependency -> !dependency.contains("<scope>test</scope>"))
                    .flatMap(dependency -> ARTIFACT.matcher(dependency).results())
                    .flatMap(found -> wrong(bundle.getFileName().toString(), found.group(1).replace('.', '-'),
                            root.relativize(bundle).resolve("pom.xml")))).toList();
            return Stream.concat(byCode, byPom.stream()).distinct().toList();
        }
    }

    /** Files that a reader can hold, in lines that fit. */
    List<String> sizes() {
        return sources.stream().flatMap(source -> {
            var lines = source.text().lines().toList();
            var tall = lines.size() > LINES ? Stream.of(source.path() + " has " + lines.size() + " lines") : Stream.<String>of();
            var wide = lines.stream().filter(line -> line.length() > COLUMNS)
                    .map(line -> source.path() + ":" + (lines.indexOf(line) + 1) + " has " + line.length() + " columns");
            return Stream.concat(tall, wide);
        }).toList();
    }

    /** Names that say what a thing is; test classes that say what is tested, and which aspect of it. */
    List<String> names() {
        var banned = sources.stream().filter(source -> BANNED.matcher(source.name()).matches())
                .map(source -> source.path() + " has a name that says nothing");
        var tests = sources.stream().filter(source -> !source.isMain() && TEST.matcher(source.code()).find())
                .filter(source -> !TEST_NAME.matcher(source.name()).matches())
                .map(source -> source.path() + " is not named Subject_AspectTest");
        return Stream.concat(banned, tests).toList();
    }

    /** The bundles that start processes. */
    Set<String> backends() {
        return main().filter(source -> BACKEND.matcher(source.code()).find()).flatMap(source -> source.bundle().stream())
                .filter(bundle -> !bundle.equals("runtime")).collect(Collectors.toSet());
    }

    private Stream<String> wrong(String from, String to, Path where) {
        var right = from.equals(to) || switch (from) {
            case "process" -> false;
            case String backend when backends().contains(backend) -> SHARED.contains(to);
            default -> Files.isDirectory(root.resolve("bundles").resolve(to));
        };
        return right ? Stream.of() : Stream.of(where + ": " + from + " must not depend on " + to);
    }

    /** The bundle with the longest name that the package's begins with: io.execkit.proot.bind.x is of proot-bind, if there. */
    private Optional<String> bundleOf(String packageName) {
        var name = packageName.substring("io.execkit.".length()).replace('.', '-') + "-";
        try (var bundles = bundles()) {
            return bundles.map(bundle -> bundle.getFileName().toString()).filter(bundle -> name.startsWith(bundle + "-"))
                    .max(Comparator.comparingInt(String::length)).or(() -> Optional.of(name.replaceFirst("-.*", "")));
        } catch (IOException e) {
            throw new AssertionError("cannot list the bundles", e);
        }
    }

    private Stream<Source> main() {
        return sources.stream().filter(Source::isMain);
    }

    private Stream<Path> bundles() throws IOException {
        return Files.list(root.resolve("bundles")).filter(Files::isDirectory).sorted();
    }

    private boolean isExported(String packageName) {
        return sources.stream().anyMatch(source -> source.name().equals("package-info")
                && source.packageName().equals(packageName) && source.code().contains("@Export"));
    }

    private static Stream<String> poor(Source info) {
        var javadoc = JAVADOC.matcher(info.text());
        var words = javadoc.find() ? javadoc.group(1).replaceAll("[\\s*]+", " ").strip() : "";
        if (words.isEmpty()) {
            return Stream.of(info.path() + " does not say what the package is for");
        }
        if (!info.code().contains("@Export")) {
            return Stream.of();
        }
        var brief = words.length() < PARAGRAPH ? Stream.of(info.path() + " says less than a paragraph") : Stream.<String>of();
        return info.code().contains("@Version(") ? brief : Stream.concat(brief, Stream.of(info.path() + " has no @Version"));
    }

    private static String readIfThere(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new AssertionError("cannot read " + file, e);
        }
    }
}
