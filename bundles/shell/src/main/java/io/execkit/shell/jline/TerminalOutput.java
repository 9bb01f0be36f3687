package io.execkit.shell.jline;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;

/** Gogo's way to a terminal, but with flushes that arrive: Gogo swallows them, and the terminal buffers. */
public final class TerminalOutput extends FilterOutputStream {

    private final Terminal terminal;

    private TerminalOutput(OutputStream out, Terminal terminal) {
        super(out);
        this.terminal = terminal;
    }

    /**
     * For this stream, which leads to this terminal.
     *
     * @param terminal a JLine Terminal
     */
    public static PrintStream of(OutputStream out, Object terminal) {
        return new PrintStream(new TerminalOutput(out, (Terminal) terminal), false, StandardCharsets.UTF_8);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
        terminal.flush();
    }
}
