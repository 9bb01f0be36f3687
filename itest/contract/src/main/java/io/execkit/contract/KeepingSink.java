package io.execkit.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A sink that keeps all it gets, and remembers whether it was flushed and closed. */
final class KeepingSink extends ByteArrayOutputStream {

    private volatile boolean flushed;
    private volatile boolean closed;

    @Override
    public void flush() {
        flushed = true;
    }

    @Override
    public void close() {
        closed = true;
    }

    boolean isFlushed() {
        return flushed;
    }

    boolean isClosed() {
        return closed;
    }

    synchronized String text() {
        return toString(StandardCharsets.UTF_8);
    }
}
