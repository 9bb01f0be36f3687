package io.execkit.runtime;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads one stream of a process to its end into an {@link Outlet}, on a thread of its own. How long it has waited for bytes is
 * counted from the process's exit on, for {@link io.execkit.process.Exec#drain()}.
 */
final class Pump implements Runnable {

    private static final int FIRST_BUFFER = 8 * 1024; // what a process that says little costs
    private static final int FULL_BUFFER = 128 * 1024;

    private final InputStream in;
    private final Outlet outlet;
    private final Runnable atEnd;
    private volatile long waitingSince = System.nanoTime();
    private volatile boolean waiting;
    private volatile boolean ended;
    private volatile long waited;
    private volatile long mark;

    Pump(InputStream in, Outlet outlet, Runnable atEnd) {
        this.in = in;
        this.outlet = outlet;
        this.atEnd = atEnd;
    }

    @Override
    public void run() {
        try {
            copy();
        } catch (IOException _) {
            // The backend's end of the stream is gone or was closed: to the reader that is its end.
        } finally {
            ended = true;
            outlet.close();
            atEnd.run();
        }
    }

    private void copy() throws IOException {
        var buffer = new byte[FIRST_BUFFER];
        for (int n = read(buffer); n >= 0; n = read(buffer)) {
            outlet.deliver(buffer, 0, n);
            if (n < buffer.length) {
                outlet.flush();
            } else if (buffer.length < FULL_BUFFER) {
                buffer = new byte[FULL_BUFFER];
            }
        }
    }

    private int read(byte[] buffer) throws IOException {
        waitingSince = System.nanoTime();
        waiting = true;
        try {
            return in.read(buffer);
        } finally {
            waiting = false;
            waited += System.nanoTime() - waitingSince;
        }
    }

    boolean hasEnded() {
        return ended;
    }

    /** From now on, {@link #waited()} counts. */
    void mark() {
        mark = waited + (waiting ? System.nanoTime() - waitingSince : 0);
    }

    /** The nanoseconds that it has spent in reading since the mark. */
    long waited() {
        return waited + (waiting ? System.nanoTime() - waitingSince : 0) - mark;
    }

    /** Ends a read that is under way, and with it the pump. */
    void stop() {
        try {
            in.close();
        } catch (IOException _) {
            // It is to end, and it has.
        }
    }
}
