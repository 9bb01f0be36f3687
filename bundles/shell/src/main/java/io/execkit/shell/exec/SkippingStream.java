package io.execkit.shell.exec;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Leaves the first bytes out. */
final class SkippingStream extends FilterOutputStream {

    private int left;

    SkippingStream(OutputStream to, int skipped) {
        super(to);
        left = skipped;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int cut = Math.min(left, length);
        left -= cut;
        out.write(bytes, offset + cut, length - cut);
    }
}
