package io.execkit.contract;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicInteger;

/** A sink that throws, as a socket does whose other end has gone. */
final class FailingSink extends OutputStream {

    /** What it throws. */
    static final String WHY = "the other end has gone";

    private final AtomicInteger writes = new AtomicInteger();

    @Override
    public void write(int b) throws IOException {
        writes.incrementAndGet();
        throw new IOException(WHY);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        write(0);
    }

    /** How often it was tried. */
    int writes() {
        return writes.get();
    }
}
