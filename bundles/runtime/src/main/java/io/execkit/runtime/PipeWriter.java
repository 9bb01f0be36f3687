package io.execkit.runtime;

import java.io.IOException;
import java.io.OutputStream;

/** The user's end of an {@code Input.pipe()}: each write reaches the process at once. */
final class PipeWriter extends OutputStream {

    private final OutputStream stdin;

    PipeWriter(OutputStream stdin) {
        this.stdin = stdin;
    }

    @Override
    public void write(int b) throws IOException {
        stdin.write(b);
        stdin.flush();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        stdin.write(bytes, offset, length);
        stdin.flush();
    }

    @Override
    public void close() throws IOException {
        stdin.close();
    }
}
