package io.execkit.contract;

import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;

/** A sink that takes nothing until it is released, and then everything. */
final class StallingSink extends OutputStream {

    private final CountDownLatch released = new CountDownLatch(1);
    private final Digesting digesting = new Digesting();

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        while (released.getCount() > 0) {
            try {
                released.await();
            } catch (InterruptedException _) {
                // it stalls until it is released, whatever anyone does
            }
        }
        digesting.write(bytes, from, length);
    }

    void release() {
        released.countDown();
    }

    Digesting.Sum sum() {
        return digesting.sum();
    }
}
