package io.execkit.contract;

import java.io.InputStream;
import java.util.concurrent.CountDownLatch;

/** A stream that gives nothing and does not end until it is closed, like a terminal at which nobody sits. */
final class SilentStream extends InputStream {

    private final CountDownLatch closed = new CountDownLatch(1);

    @Override
    public int read() {
        while (true) {
            try {
                closed.await();
                return -1;
            } catch (InterruptedException _) {
                // a read from a terminal does not end by an interrupt either
            }
        }
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
