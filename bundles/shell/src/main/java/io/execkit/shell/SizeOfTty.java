package io.execkit.shell;

import io.execkit.process.TerminalSize;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks stty(1) for the size of the terminal: without foreign calls, there is no other way. */
final class SizeOfTty {

    private SizeOfTty() {
    }

    static Optional<TerminalSize> read() {
        try {
            var stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            var words = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip().split(" ");
            return words.length == 2
                    ? Optional.of(new TerminalSize(Integer.parseInt(words[1]), Integer.parseInt(words[0])))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException _) { // no terminal, no stty, or a size of 0
            return Optional.empty();
        }
    }
}
