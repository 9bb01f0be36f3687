package io.execkit.shell.jline;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;

/**
 * The keyboard of the JVM's own terminal, for one command. A read that waits would outlive the command and swallow the first
 * key of the next prompt; so this one only reads what is there. The end of the input (Ctrl-D) is nothing that is there: while
 * this is open, the terminal hands Ctrl-D over as the end of a line, and this takes it for what it means.
 */
final class Keys extends InputStream {

    private static final long STEP_MS = 10; // not felt when typing
    private static final int CTRL_D = 4;
    private static final int DISABLED = 0; // _POSIX_VDISABLE

    private final InputStream keyboard = new FileInputStream(FileDescriptor.in);
    private final Terminal terminal;
    private final Attributes before;
    private volatile boolean closed;
    private boolean ended;

    Keys(Terminal terminal) {
        this.terminal = terminal;
        this.before = terminal.getAttributes();
        var lines = new Attributes(before);
        lines.setControlChar(ControlChar.VEOF, DISABLED);
        lines.setControlChar(ControlChar.VEOL, CTRL_D);
        terminal.setAttributes(lines);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!ended && await()) {
            int count = keyboard.read(buffer, offset, length);
            if (count <= 0 || buffer[offset + count - 1] != CTRL_D || !isByLines()) {
                return count;
            }
            ended = count == 1; // on an empty line; in the midst of one, Ctrl-D sends what has been typed
            if (count > 1) {
                return count - 1;
            }
        }
        return -1;
    }

    /** Waits until something is there. */
    private boolean await() throws IOException {
        while (!closed && keyboard.available() == 0) {
            try {
                Thread.sleep(STEP_MS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return !closed;
    }

    /** In raw mode, Ctrl-D is a key like any other. */
    private boolean isByLines() {
        return terminal.getAttributes().getLocalFlag(LocalFlag.ICANON);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            terminal.setAttributes(before);
        }
    }
}
