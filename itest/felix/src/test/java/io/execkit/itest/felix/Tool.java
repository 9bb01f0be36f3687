package io.execkit.itest.felix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the start script as a user does. */
final class Tool {

    /** How it ended, and what it has written. */
    record Result(int status, String out, String err) {
    }

    private static final int SECONDS = 60;

    private Tool() {
    }

    static Result run(String... words) throws IOException, InterruptedException {
        return runIn(Dist.root(), Dist.root().resolve("execkit"), "", words);
    }

    /** Runs it from this folder, by this path, with this on stdin. */
    static Result runIn(Path folder, Path script, String stdin, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(words));
        Path out = Files.createTempFile("out", "");
        Path err = Files.createTempFile("err", "");
        try {
            Process process = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            try (var input = process.getOutputStream()) {
                input.write(stdin.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // It need not read its stdin.
            }
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command + " takes more than " + SECONDS + " s");
            }
            return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
