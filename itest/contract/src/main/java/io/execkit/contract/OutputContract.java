package io.execkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.execkit.process.Channel;
import io.execkit.process.Output;
import io.execkit.process.Proc;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What comes out of a process arrives whole, apart and in order. */
public interface OutputContract extends UnderTest {

    /** The two do not mix. */
    @Test
    default void channelsStayApart() throws Exception {
        try (var proc = start(sh("echo out; echo err >&2; echo out2"))) {
            Expect.code(0, proc);
            assertEquals("out\nout2\n", proc.tail().text(Channel.STDOUT));
            assertEquals("err\n", proc.tail().text(Channel.STDERR));
        }
    }

    /** Both can be read, and what a reader gets the tail keeps too. */
    @Test
    default void pipesAreRead() throws Exception {
        try (var proc = start(sh("echo out; echo err >&2").stdout(Output.pipe()).stderr(Output.pipe()))) {
            assertEquals("out\n", text(proc.stdout()));
            assertEquals("err\n", text(proc.stderr()));
            Expect.code(0, proc);
            assertEquals("out\n", proc.tail().text(Channel.STDOUT));
            assertEquals("err\n", proc.tail().text(Channel.STDERR));
        }
    }

    /** What the process left behind can be read after its end. */
    @Test
    default void pipeIsReadAfterTheEnd() throws Exception {
        try (var proc = start(sh("echo out; exit 6").stdout(Output.pipe()))) {
            Expect.code(6, proc);
            assertEquals("out\n", text(proc.stdout()));
        }
    }

    /** While the process runs, a line arrives when it was written, not when a buffer is full. */
    @Test
    default void lineArrivesAtOnce() throws Exception {
        try (var proc = start(sh("echo ready; exec sleep 60").stdout(Output.pipe()))) {
            var line = proc.stdout().readNBytes("ready\n".length());
            assertEquals("ready\n", new String(line, StandardCharsets.UTF_8));
        }
    }

    /** Into a stream, flushed and left open. */
    @Test
    default void streamGetsTheOutput() throws Exception {
        var out = new KeepingSink();
        var err = new KeepingSink();
        try (var proc = start(sh("echo out; echo err >&2").stdout(Output.to(out)).stderr(Output.to(err)))) {
            Expect.code(0, proc);
            assertEquals("out\n", out.text());
            assertEquals("err\n", err.text());
        }
        assertTrue(out.isFlushed(), "the stream was not flushed");
        assertFalse(out.isClosed(), "the stream is its owner's to close");
    }

    /** A stream is flushed whenever no more is there, not at the end alone. */
    @Test
    default void streamIsFlushedWhileItRuns() throws Exception {
        var out = new KeepingSink();
        try (var _ = start(sh("echo ready; exec sleep 60").stdout(Output.to(out)))) {
            Expect.soon("a flush after 'ready'", () -> out.isFlushed() && out.text().equals("ready\n"));
        }
    }

    /** Into one stream: the process's own order. */
    @Test
    default void mergedOutputKeepsItsOrder() throws Exception {
        var lines = "for i in 1 2 3 4 5 6 7 8 9; do echo out$i; echo err$i >&2; done";
        var expected = new StringBuilder();
        for (var i = 1; i <= 9; i++) {
            expected.append("out%d\nerr%d\n".formatted(i, i));
        }
        try (var proc = start(sh(lines).stderr(Output.merge()))) {
            Expect.code(0, proc);
            assertEquals(expected.toString(), proc.tail().text(Channel.STDOUT));
            assertEquals("", proc.tail().text(Channel.STDERR));
        }
    }

    /** A stream that throws is left alone; the process and the tail go on, and the user is told why. */
    @Test
    default void failingStreamIsLeftAlone() throws Exception {
        var failing = new FailingSink();
        var total = 1_000_000;
        var script = "yes 0123456 | head -c " + total + "; exit 7";
        try (var proc = start(sh(script).stdout(Output.to(failing)))) {
            Expect.broken(7, FailingSink.WHY, proc);
            assertEquals(1, failing.writes(), "how often a sink was written to that had thrown");
            assertEquals(total, proc.tail().dropped() + proc.tail().bytes(Channel.STDOUT).length, "bytes in or through the tail");
        }
    }

    /** Nowhere is nowhere: not in the tail either, and nothing can be attached. */
    @Test
    default void discardedOutputIsGone() throws Exception {
        try (var proc = start(sh("echo out; echo err >&2; exit 8").stdout(Output.discard()).stderr(Output.discard()))) {
            Expect.code(8, proc);
            assertEquals("", proc.tail().text());
            assertThrows(IllegalStateException.class, () -> proc.attach(Channel.STDOUT, new KeepingSink()).close());
        }
    }

    /** What was not asked for is not there. */
    @Test
    default void otherOutputHasNoPipe() throws Exception {
        try (var proc = start(sh("exec sleep 60").stderr(Output.to(new KeepingSink())))) {
            assertThrows(IllegalStateException.class, proc::stdout);
            assertThrows(IllegalStateException.class, proc::stderr);
        }
    }

    /** Much on both at once, one after the other by the process: nobody waits for the wrong one. */
    @Test
    default void muchOnBothChannelsDoesNotLock() throws Exception {
        var out = new Digesting();
        var err = new Digesting();
        var script = "for i in 1 2 3 4; do yes o | head -c 300000; yes e | head -c 300000 >&2; done";
        try (var proc = start(sh(script).stdout(Output.to(out)).stderr(Output.to(err)))) {
            Expect.code(0, proc);
            assertEquals(Digesting.ofRepeated("o\n".getBytes(StandardCharsets.UTF_8), 1_200_000), out.sum());
            assertEquals(Digesting.ofRepeated("e\n".getBytes(StandardCharsets.UTF_8), 1_200_000), err.sum());
        }
    }

    /** The other channel flows while one stalls. */
    @Test
    default void stalledChannelDoesNotStallTheOther() throws Exception {
        try (Proc proc = start(sh("echo err >&2; exec sleep 60").stdout(Output.pipe()))) {
            Expect.soon("stderr while nobody reads stdout", () -> proc.tail().text(Channel.STDERR).equals("err\n"));
        }
    }

    private static String text(InputStream stream) throws Exception {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
}
