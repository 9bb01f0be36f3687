package io.execkit.contract;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A sink that takes no byte until it is released, whoever interrupts it, and then everything. It gives up after a minute. */
final class StallingSink extends OutputStream {

    private final CountDownLatch released = new CountDownLatch(1);
    private final Digesting digesting = new Digesting();

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (length > 0 && released.getCount() > 0) {
            await(deadline - System.nanoTime());
        }
        digesting.write(bytes, from, length);
    }

    private void await(long nanos) throws IOException {
        if (nanos < 0) {
            throw new IOException("nobody has released the sink");
        }
        try {
            released.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            // a disk or a pager that stalls is not to be interrupted either
        }
    }

    void release() {
        released.countDown();
    }

    Digesting.Sum sum() {
        return digesting.sum();
    }
}
