package io.execkit.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;

/** A sink that takes this long for every write, whatever its size, and keeps what it got. */
final class SlowSink extends OutputStream {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final Duration delay;

    SlowSink(Duration delay) {
        this.delay = delay;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            throw (IOException) new InterruptedIOException("a sink was interrupted").initCause(e);
        }
        kept.write(bytes, from, length);
    }

    int size() {
        return kept.size();
    }
}
