package io.execkit.runtime;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/** The user's end of an {@code Output.pipe()}: what is read goes into the {@link Outlet} besides. */
final class PipeReader extends FilterInputStream {

    private final Outlet outlet;
    private final Runnable atEnd;
    private final AtomicBoolean done = new AtomicBoolean();

    PipeReader(InputStream in, Outlet outlet, Runnable atEnd) {
        super(in);
        this.outlet = outlet;
        this.atEnd = atEnd;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        if (n < 0) {
            end();
        } else if (n > 0) {
            outlet.deliver(buffer, offset, n);
            outlet.flush();
        }
        return n;
    }

    @Override
    public long skip(long count) throws IOException {
        var buffer = new byte[(int) Math.min(Math.max(count, 0), 8192)];
        return Math.max(0, read(buffer, 0, buffer.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        try {
            in.close();
        } finally {
            end();
        }
    }

    boolean isDone() {
        return done.get();
    }

    private void end() {
        if (done.compareAndSet(false, true)) {
            outlet.close();
            atEnd.run();
        }
    }
}
