package io.execkit.shell;

import io.execkit.process.TerminalSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** {@link Console#standard()} */
enum StandardConsole implements Console {
    /** The only one. */
    STANDARD;

    @Override
    public InputStream in() {
        return System.in;
    }

    @Override
    public PrintStream out() {
        return System.out;
    }

    @Override
    public PrintStream err() {
        return System.err;
    }

    @Override
    public Optional<TerminalSize> terminal() {
        return isTerminal(1) ? Optional.of(size()) : Optional.empty();
    }

    @Override
    public boolean lasting() {
        return false;
    }

    @Override
    public boolean sharesTerminal() {
        return isTerminal(0) || isTerminal(1) || isTerminal(2);
    }

    // System.console() would tell of stdin and stdout together only, and loads a line editor on some JDKs.
    private static boolean isTerminal(int descriptor) {
        var link = Path.of("/proc/self/fd/" + descriptor);
        try {
            var target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException _) {
            return System.console() != null && System.console().isTerminal();
        }
    }

    private static TerminalSize size() {
        try {
            return new TerminalSize(Integer.parseInt(System.getenv("COLUMNS")), Integer.parseInt(System.getenv("LINES")));
        } catch (IllegalArgumentException _) { // not set, or nonsense: most shells do not export them
            return SizeOfTty.read().orElse(TerminalSize.DEFAULT);
        }
    }
}
