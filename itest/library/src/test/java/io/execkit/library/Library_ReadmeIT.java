package io.execkit.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.execkit.process.Exec;
import io.execkit.process.Exit;
import io.execkit.process.ProcRegistry;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's Java example, compiled and run by the JDK's own tools against the jars. ExecKit itself runs them. */
class Library_ReadmeIT {

    private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");
    private static final String PRINTED = "Code[code=0]: hello, world";

    @TempDir
    private Path dir;

    private String jars;

    @BeforeEach
    void writeTheExample() throws Exception {
        var readme = Files.readString(Path.of("../../README.md"));
        int start = readme.indexOf("```java\n") + "```java\n".length();
        Files.writeString(dir.resolve("Hello.java"), readme.substring(start, readme.indexOf("```", start)));
        assertTrue(readme.contains("prints `" + PRINTED + "`"), "the README says what is printed");
        var registry = ProcRegistry.load();
        jars = Stream.of(ProcRegistry.class, registry.getClass(), registry.factory("host").orElseThrow().getClass())
                .map(type -> Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
        assertTrue(jars.contains("io.execkit.host") && jars.endsWith(".jar"), "jars, not folders of classes: " + jars);
    }

    @Test
    void runsOnTheClassPath() throws Exception {
        run("javac", "-cp", jars, "-d", "out", "Hello.java");
        assertEquals(PRINTED, run("java", "-cp", jars + File.pathSeparator + "out", "Hello"));
    }

    @Test
    void runsOnTheModulePath() throws Exception {
        var example = dir.resolve("Hello.java");
        Files.writeString(example, "package hello; " + Files.readString(example)); // a module has no unnamed package
        Files.writeString(dir.resolve("module-info.java"), "module hello { requires io.execkit.process; }");
        run("javac", "-p", jars, "-d", "out", "module-info.java", "Hello.java");
        assertEquals(PRINTED, run("java", "-p", jars + File.pathSeparator + "out", "-m", "hello/hello.Hello"));
    }

    private String run(String tool, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(JDK.resolve(tool).toString()));
        command.addAll(List.of(arguments));
        try (var proc = ProcRegistry.load().start("host", Exec.of(command).in(dir.toString()).timeout(Duration.ofMinutes(1)))) {
            assertEquals(new Exit.Code(0), proc.waitFor(), () -> proc.exec().commandLine() + "\n" + proc.tail().text());
            return proc.tail().text().strip();
        }
    }
}
