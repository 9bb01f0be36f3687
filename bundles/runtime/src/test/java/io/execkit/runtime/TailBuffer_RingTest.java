package io.execkit.runtime;

import static io.execkit.process.Channel.STDERR;
import static io.execkit.process.Channel.STDOUT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.execkit.process.Channel;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TailBuffer_RingTest {

    @ParameterizedTest
    @CsvSource({
        // capacity, appended one after the other, what is left, how many bytes are gone
        "8, '',                 '',        0",
        "8, 'abc',              'abc',     0",
        "8, 'abc defgh',        'abcdefgh',0",
        "8, 'abcdefgh i',       'bcdefghi',1",
        "8, 'abcdefghijkl',     'efghijkl',4",
        "8, 'abcde fghij klmno','hijklmno',7",
        "0, 'abc d',            '',        4",
    })
    void keepsTheLastBytes(int capacity, String appended, String left, long dropped) {
        var tail = new TailBuffer(capacity);
        for (var part : appended.split(" ")) {
            append(tail, STDOUT, part);
        }
        assertEquals(left, tail.snapshot().text());
        assertEquals(dropped, tail.snapshot().dropped());
    }

    @Test
    void keepsTheOrderOfTheChannels() {
        var tail = new TailBuffer(6);
        append(tail, STDOUT, "ab");
        append(tail, STDERR, "cd");
        append(tail, STDOUT, "ef");
        append(tail, STDERR, "g");
        assertEquals("bcdefg", tail.snapshot().text());
        assertEquals("bef", tail.snapshot().text(STDOUT));
        assertEquals("cdg", tail.snapshot().text(STDERR));
    }

    /** A list of all bytes ever appended is the oracle. */
    @Test
    void isTheEndOfAllThatWasAppended() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            int capacity = random.nextInt(5_000);
            var tail = new TailBuffer(capacity);
            var all = new ByteArrayOutputStream();
            for (int i = 0; i < 30; i++) {
                var bytes = new byte[random.nextInt(1_500)];
                random.nextBytes(bytes);
                tail.append(random.nextBoolean() ? STDOUT : STDERR, bytes, 0, bytes.length);
                all.writeBytes(bytes);
            }
            var kept = new ByteArrayOutputStream();
            tail.snapshot().chunks().forEach(chunk -> kept.writeBytes(chunk.bytes()));
            int from = Math.max(0, all.size() - capacity);
            assertArrayEquals(Arrays.copyOfRange(all.toByteArray(), from, all.size()), kept.toByteArray());
            assertEquals(from, tail.snapshot().dropped());
        }
    }

    private static void append(TailBuffer tail, Channel channel, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        tail.append(channel, bytes, 0, bytes.length);
    }
}
