package io.execkit.process;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The last output of a process, in the order in which it was read. Between stdout and stderr, that order is near to the
 * order of writing, not equal to it: they are two pipes.
 *
 * @param chunks  the bytes, as pieces
 * @param dropped how many bytes came before these and are gone
 */
public record Tail(List<Chunk> chunks, long dropped) {

    /** Copies the list. */
    public Tail {
        chunks = List.copyOf(chunks);
    }

    /**
     * Some bytes of one channel.
     *
     * @param channel where they came from
     * @param bytes   not to be changed
     */
    public record Chunk(Channel channel, byte[] bytes) {
    }

    /** All bytes of one channel. */
    public byte[] bytes(Channel channel) {
        var out = new ByteArrayOutputStream();
        chunks.stream().filter(chunk -> chunk.channel() == channel).forEach(chunk -> out.writeBytes(chunk.bytes()));
        return out.toByteArray();
    }

    /** All bytes of one channel as UTF-8; what is not UTF-8 becomes U+FFFD. */
    public String text(Channel channel) {
        return new String(bytes(channel), StandardCharsets.UTF_8);
    }

    /** All bytes of both channels as UTF-8; what is not UTF-8 becomes U+FFFD. */
    public String text() {
        var out = new ByteArrayOutputStream();
        chunks.forEach(chunk -> out.writeBytes(chunk.bytes()));
        return out.toString(StandardCharsets.UTF_8);
    }
}
