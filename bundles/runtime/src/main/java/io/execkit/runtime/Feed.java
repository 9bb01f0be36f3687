package io.execkit.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Copies the user's stream into a process's stdin and then closes that, on a thread of its own. A process that ends or closes
 * its stdin early is no error; what the user's stream throws is kept.
 */
final class Feed implements Runnable {

    private static final int BUFFER = 64 * 1024;

    private final InputStream from;
    private final OutputStream stdin;
    private volatile Optional<IOException> failure = Optional.empty();

    Feed(InputStream from, OutputStream stdin) {
        this.from = from;
        this.stdin = stdin;
    }

    @Override
    public void run() {
        var buffer = new byte[BUFFER];
        try (stdin) {
            for (int n = read(buffer); n >= 0; n = read(buffer)) {
                stdin.write(buffer, 0, n);
                stdin.flush();
            }
        } catch (IOException _) {
            // Nobody reads it any more.
        }
    }

    /** What the user's stream has thrown, if it has. */
    Optional<IOException> failure() {
        return failure;
    }

    private int read(byte[] buffer) {
        try {
            return from.read(buffer);
        } catch (IOException e) {
            failure = Optional.of(e);
        } catch (RuntimeException e) {
            failure = Optional.of(new IOException(e));
        }
        return -1;
    }
}
