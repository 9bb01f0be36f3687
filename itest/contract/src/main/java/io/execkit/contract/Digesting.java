package io.execkit.contract;

import java.io.OutputStream;
import java.util.zip.CRC32C;

/** A sink that keeps only how many bytes came and their checksum. */
final class Digesting extends OutputStream {

    private final CRC32C crc = new CRC32C();
    private long count;

    /**
     * What came.
     *
     * @param bytes how many
     * @param crc   their CRC-32C
     */
    record Sum(long bytes, long crc) {
    }

    /** The sum of the first so many bytes of a text that is repeated for ever, as {@code yes} prints it. */
    static Sum ofRepeated(byte[] text, long bytes) {
        var digest = new Digesting();
        for (var left = bytes; left > 0; left -= text.length) {
            digest.write(text, 0, (int) Math.min(left, text.length));
        }
        return digest.sum();
    }

    @Override
    public synchronized void write(int b) {
        crc.update(b);
        count++;
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        crc.update(bytes, from, length);
        count += length;
    }

    synchronized Sum sum() {
        return new Sum(count, crc.getValue());
    }
}
