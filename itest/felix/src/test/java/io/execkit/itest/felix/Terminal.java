package io.execkit.itest.felix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A terminal of 100 columns and 40 lines in which a command runs: a tmux of its own, without a user's configuration. */
final class Terminal {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path socket;

    private Terminal(Path socket) {
        this.socket = socket;
    }

    /** Starts the command; the terminal stays when it ends, with {@code [status N]} on its last line. */
    static Terminal start(String command) throws IOException, InterruptedException {
        var terminal = new Terminal(Files.createTempDirectory("execkit-tmux").resolve("socket"));
        terminal.tmux("new-session", "-d", "-x", "100", "-y", "40", command + "; echo \"[status $?]\"; sleep 1000");
        return terminal;
    }

    /** Types this; keys are in tmux's words: {@code Enter}, {@code Tab}, {@code C-d}. */
    void type(String... keys) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("send-keys"));
        words.addAll(List.of(keys));
        tmux(words.toArray(String[]::new));
    }

    /** What is to be seen, without the blanks at the ends of lines. */
    String screen() throws IOException, InterruptedException {
        return tmux("capture-pane", "-p");
    }

    /** Waits until the screen is so, and returns how long that took. */
    Duration await(String what, Predicate<String> so) throws IOException, InterruptedException {
        Instant start = Instant.now();
        String screen = screen();
        while (!so.test(screen)) {
            if (Duration.between(start, Instant.now()).compareTo(PATIENCE) > 0) {
                throw new AssertionError("not to be seen: " + what + "; but:\n" + screen);
            }
            Thread.sleep(20);
            screen = screen();
        }
        return Duration.between(start, Instant.now());
    }

    /** Ends what runs in it. */
    void close() throws IOException, InterruptedException {
        tmux("kill-server");
        Files.deleteIfExists(socket);
        Files.deleteIfExists(socket.getParent());
    }

    private String tmux(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("tmux", "-S", socket.toString(), "-f", "/dev/null"));
        command.addAll(List.of(words));
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new AssertionError("this test needs the package tmux (cnf/setup installs it)", e);
        }
        String out = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new AssertionError(command + ": " + out);
        }
        return out;
    }
}
