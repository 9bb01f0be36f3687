package io.execkit.runtime;

import io.execkit.process.Attachment;
import io.execkit.process.Channel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One channel's way out: what a pump or a reader has read goes into the tail and to every sink. Any thread may call it; the
 * delivery lock is held while sinks are written to, so that a stalled sink holds up the pump, and with it the process.
 */
final class Outlet {

    private final Channel channel;
    private final TailBuffer tail;
    private final ReentrantLock delivery = new ReentrantLock();
    private final List<Sink> sinks = new CopyOnWriteArrayList<>();
    private boolean unflushed;
    private boolean closed;
    private volatile Optional<IOException> failure = Optional.empty();

    /** A sink; whether its failure is the process's, as with one that the Exec names, or its own affair. */
    private record Sink(OutputStream stream, boolean ofExec) {
    }

    Outlet(Channel channel, TailBuffer tail) {
        this.channel = channel;
        this.tail = tail;
    }

    /** The sink of the Exec itself; before anything is delivered. */
    void connect(OutputStream stream) {
        sinks.add(new Sink(stream, true));
    }

    /** A sink that is given the tail first. */
    Attachment attach(OutputStream stream) {
        var sink = new Sink(stream, false);
        delivery.lock();
        try {
            replay(stream);
            if (!closed) {
                sinks.add(sink);
            }
        } catch (IOException _) {
            return () -> { }; // one that throws is taken off
        } finally {
            delivery.unlock();
        }
        return () -> detach(sink);
    }

    void deliver(byte[] bytes, int offset, int length) {
        delivery.lock();
        try {
            tail.append(channel, bytes, offset, length);
            for (var sink : sinks) {
                write(sink, bytes, offset, length);
            }
            unflushed = !sinks.isEmpty();
        } finally {
            delivery.unlock();
        }
    }

    /** Nothing more is there to read just now. */
    void flush() {
        delivery.lock();
        try {
            if (!unflushed) {
                return;
            }
            unflushed = false;
            for (var sink : sinks) {
                flush(sink);
            }
        } finally {
            delivery.unlock();
        }
    }

    /** Nothing more will come: the last flush, and the sinks are let go. */
    void close() {
        flush();
        delivery.lock();
        try {
            closed = true;
            sinks.clear();
        } finally {
            delivery.unlock();
        }
    }

    private void replay(OutputStream stream) throws IOException {
        var bytes = tail.snapshot().bytes(channel);
        if (bytes.length > 0) {
            stream.write(bytes);
            stream.flush();
        }
    }

    /** What the Exec's own sink has thrown, if it has. */
    Optional<IOException> failure() {
        return failure;
    }

    private void write(Sink sink, byte[] bytes, int offset, int length) {
        try {
            sink.stream().write(bytes, offset, length);
        } catch (IOException e) {
            fail(sink, e);
        } catch (RuntimeException e) {
            fail(sink, new IOException(e));
        }
    }

    private void flush(Sink sink) {
        try {
            sink.stream().flush();
        } catch (IOException e) {
            fail(sink, e);
        } catch (RuntimeException e) {
            fail(sink, new IOException(e));
        }
    }

    private void fail(Sink sink, IOException e) {
        sinks.removeIf(other -> other == sink);
        if (sink.ofExec()) {
            failure = Optional.of(e);
        }
    }

    private void detach(Sink sink) {
        delivery.lock();
        try {
            sinks.removeIf(other -> other == sink);
        } finally {
            delivery.unlock();
        }
    }
}
