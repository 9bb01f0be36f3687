package io.execkit.runtime;

import io.execkit.process.Channel;
import io.execkit.process.Tail;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The last bytes of a process's channels, in one ring that grows as it fills up to its capacity. Any thread may call it; it
 * holds its own lock for as long as a copy takes.
 */
final class TailBuffer {

    private static final int FIRST_SIZE = 1024;

    /** A stretch of the ring's bytes that came from one channel. */
    private record Stretch(Channel channel, int length) {
    }

    private final int capacity;
    private final Deque<Stretch> stretches = new ArrayDeque<>();
    private byte[] ring = new byte[0];
    private int start;
    private int size;
    private long dropped;

    TailBuffer(int capacity) {
        this.capacity = capacity;
    }

    synchronized void append(Channel channel, byte[] bytes, int offset, int length) {
        int kept = Math.min(length, capacity);
        makeRoom(kept);
        dropped += length - kept;
        write(bytes, offset + length - kept, kept);
        var last = stretches.peekLast();
        if (last != null && last.channel() == channel) {
            stretches.pollLast();
            stretches.addLast(new Stretch(channel, last.length() + kept));
        } else if (kept > 0) {
            stretches.addLast(new Stretch(channel, kept));
        }
    }

    synchronized Tail snapshot() {
        List<Tail.Chunk> chunks = new ArrayList<>(stretches.size());
        int at = start;
        for (var stretch : stretches) {
            chunks.add(new Tail.Chunk(stretch.channel(), read(at, stretch.length())));
            at = (at + stretch.length()) % ring.length;
        }
        return new Tail(chunks, dropped);
    }

    private void makeRoom(int wanted) {
        grow(Math.min(capacity, size + wanted));
        int excess = size + wanted - ring.length;
        while (excess > 0) {
            var first = stretches.pollFirst();
            int cut = Math.min(excess, first.length());
            if (cut < first.length()) {
                stretches.addFirst(new Stretch(first.channel(), first.length() - cut));
            }
            start = (start + cut) % ring.length;
            size -= cut;
            dropped += cut;
            excess -= cut;
        }
    }

    private void grow(int wanted) {
        if (wanted <= ring.length) {
            return;
        }
        var larger = new byte[Math.min(capacity, Math.max(Math.max(FIRST_SIZE, wanted), 2 * ring.length))];
        System.arraycopy(read(start, size), 0, larger, 0, size);
        ring = larger;
        start = 0;
    }

    private void write(byte[] bytes, int offset, int length) {
        if (length == 0) {
            return;
        }
        int at = (start + size) % ring.length;
        int first = Math.min(length, ring.length - at);
        System.arraycopy(bytes, offset, ring, at, first);
        System.arraycopy(bytes, offset + first, ring, 0, length - first);
        size += length;
    }

    private byte[] read(int at, int length) {
        var bytes = new byte[length];
        int first = Math.min(length, ring.length - at);
        System.arraycopy(ring, at, bytes, 0, first);
        System.arraycopy(ring, 0, bytes, first, length - first);
        return bytes;
    }
}
