package io.execkit.shell.jline;

import java.io.IOException;
import java.io.InputStream;
import org.jline.utils.NonBlockingInputStream;

/**
 * The keyboard, for one command. A plain read would outlive the command, and swallow the first key of the next prompt: so this
 * waits in short steps, and keys that nobody has read stay with the terminal.
 */
final class Keys extends InputStream {

    private static final long STEP_MS = 50;

    private final NonBlockingInputStream keyboard;
    private volatile boolean closed;

    Keys(NonBlockingInputStream keyboard) {
        this.keyboard = keyboard;
    }

    @Override
    public int read() throws IOException {
        while (!closed) {
            int key = keyboard.peek(STEP_MS);
            if (key == NonBlockingInputStream.READ_EXPIRED) {
                continue;
            }
            // Whoever is late must not take what was typed for the next prompt.
            return closed ? -1 : keyboard.read();
        }
        return -1;
    }

    /** Waits for the first byte and takes what else is there. */
    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int first = read();
        if (first < 0) {
            return -1;
        }
        buffer[offset] = (byte) first;
        int count = 1;
        while (count < length && keyboard.peek(1) >= 0) {
            buffer[offset + count++] = (byte) keyboard.read();
        }
        return count;
    }

    @Override
    public void close() {
        closed = true;
    }
}
