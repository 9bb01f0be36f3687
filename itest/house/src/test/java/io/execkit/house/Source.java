package io.execkit.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A Java file.
 *
 * @param path from the root of the repository
 * @param text its whole content
 */
record Source(Path path, String text) {

    // A qualified name in the code counts as an import; "import static a.b.C.d" and "import module a" do too.
    private static final Pattern OURS = Pattern.compile("\\bio\\.execkit(?:\\.[a-z][a-z0-9]*)+");
    private static final Pattern COMMENTS_AND_STRINGS =
            Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"", Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("\\bpackage ([a-z0-9.]+);");

    static Source read(Path root, Path file) {
        try {
            return new Source(root.relativize(file), Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError("cannot read " + file, e);
        }
    }

    /** What the compiler sees: no comments, no strings. */
    String code() {
        return COMMENTS_AND_STRINGS.matcher(text).replaceAll(" ");
    }

    /** The package that it says it is in; empty for a module-info. */
    String packageName() {
        var matcher = PACKAGE.matcher(code());
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The packages of ours that it names, its own too. */
    List<String> packagesOfOurs() {
        return OURS.matcher(code()).results().map(MatchResult::group).distinct().sorted().toList();
    }

    /** The bundle that it belongs to, by its folder; none of a test of the whole. */
    Optional<String> bundle() {
        return path.startsWith("bundles") ? Optional.of(path.getName(1).toString()) : Optional.empty();
    }

    boolean isMain() {
        return path.toString().contains("/src/main/java/");
    }

    String name() {
        return path.getFileName().toString().replaceFirst("\\.java$", "");
    }
}
