package io.execkit.process;

import static io.execkit.process.Channel.STDERR;
import static io.execkit.process.Channel.STDOUT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.execkit.process.Tail.Chunk;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The chunks of a tail, put together. */
class Tail_TextTest {

    @Test
    void channelsAreSortedOut() {
        var tail = new Tail(List.of(chunk(STDOUT, "a"), chunk(STDERR, "x"), chunk(STDOUT, "b")), 0);
        assertEquals("ab", tail.text(STDOUT));
        assertEquals("x", tail.text(STDERR));
        assertEquals("axb", tail.text());
    }

    @Test
    void characterMayBeCutByChunks() {
        var euro = "€".getBytes(StandardCharsets.UTF_8);
        var tail = new Tail(List.of(new Chunk(STDOUT, new byte[] {euro[0]}), chunk(STDERR, "x"),
                new Chunk(STDOUT, new byte[] {euro[1], euro[2]})), 0);
        assertEquals("€", tail.text(STDOUT));
    }

    @Test
    void otherBytesStay() {
        var tail = new Tail(List.of(new Chunk(STDOUT, new byte[] {'a', (byte) 0xff, 0})), 3);
        assertArrayEquals(new byte[] {'a', (byte) 0xff, 0}, tail.bytes(STDOUT));
        assertEquals("a\uFFFD\0", tail.text());
    }

    @Test
    void emptyTailIsEmpty() {
        assertEquals("", new Tail(List.of(), 0).text());
        assertEquals(0, new Tail(List.of(), 0).bytes(STDERR).length);
    }

    @Test
    void listIsCopied() {
        var chunks = new ArrayList<>(List.of(chunk(STDOUT, "a")));
        var tail = new Tail(chunks, 0);
        chunks.clear();
        assertEquals("a", tail.text());
    }

    private static Chunk chunk(Channel channel, String text) {
        return new Chunk(channel, text.getBytes(StandardCharsets.UTF_8));
    }
}
