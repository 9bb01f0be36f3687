package io.execkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.execkit.process.Channel;
import io.execkit.process.Output;
import org.junit.jupiter.api.Test;

/** The tail: the last 64 KiB of the output, and how much went before. */
public interface TailContract extends UnderTest {

    /** Its default size in bytes. */
    int TAIL = 64 << 10;

    /** Less than that is all there. */
    @Test
    default void smallOutputIsWhole() throws Exception {
        try (var proc = start(sh("echo one; echo two"))) {
            Expect.code(0, proc);
            assertEquals("one\ntwo\n", proc.tail().text());
            assertEquals(0, proc.tail().dropped());
        }
    }

    /** More than that is the end of it, and the rest is counted. */
    @Test
    default void largeOutputIsItsEnd() throws Exception {
        var lines = new StringBuilder();
        for (var i = 0; i < 40_000; i++) {
            lines.append(i).append('\n');
        }
        var script = "i=0; while [ $i -lt 40000 ]; do echo $i; i=$((i+1)); done";
        try (var proc = start(sh(script))) {
            Expect.code(0, proc);
            var tail = proc.tail();
            var text = tail.text(Channel.STDOUT);
            assertTrue(lines.toString().endsWith(text), "the tail is not the end of the output");
            assertEquals(lines.length(), tail.dropped() + text.length(), "bytes dropped and kept");
            assertEquals(TAIL, text.length(), "bytes kept");
        }
    }

    /** It is shared by the two channels, and the old bytes of either make room. */
    @Test
    default void channelsShareIt() throws Exception {
        try (var proc = start(sh("yes x | head -c 100000; sleep 0.3; yes y | head -c 1000 >&2"))) {
            Expect.code(0, proc);
            assertEquals(1000, proc.tail().bytes(Channel.STDERR).length);
            assertTrue(proc.tail().text().length() <= TAIL, () -> "kept " + proc.tail().text().length() + " bytes");
            assertEquals(101_000, proc.tail().dropped() + proc.tail().text().length(), "bytes dropped and kept");
        }
    }

    /** It can be looked at while the process runs, and it stays after the close. */
    @Test
    default void itIsThereAlways() throws Exception {
        var proc = start(sh("echo ready; exec sleep 60").stdout(Output.to(new KeepingSink())));
        try (proc) {
            Expect.told(proc, "ready\n");
        }
        assertEquals("ready\n", proc.tail().text());
    }
}
