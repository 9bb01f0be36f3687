package io.execkit.contract;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a JVM of its own ended that was given this one's class path.
 *
 * @param code   its exit code
 * @param output what it printed, on stdout and stderr
 */
record ChildJvm(int code, String output) {

    /** Runs a main class to its end; it gets the text as its stdin, in one line. */
    static ChildJvm run(String heap, Class<?> main, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap,
                "--enable-native-access=ALL-UNNAMED", "-cp", classPath(), main.getName()));
        command.addAll(List.of(arguments));
        var child = new ProcessBuilder(command).redirectErrorStream(true).start();
        child.getOutputStream().close();
        var output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new ChildJvm(child.waitFor(), output);
    }

    /** Surefire keeps the real one in a property of its own where it starts tests from a jar that only points to it. */
    private static String classPath() {
        var path = System.getProperty("java.class.path");
        var real = System.getProperty("surefire.real.class.path", "");
        return real.isEmpty() ? path : path + File.pathSeparator + real;
    }
}
