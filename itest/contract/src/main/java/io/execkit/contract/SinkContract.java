package io.execkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.execkit.process.Channel;
import io.execkit.process.Exec;
import io.execkit.process.Input;
import io.execkit.process.Output;
import io.execkit.process.Proc;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Sinks that come and go while a process runs. */
public interface SinkContract extends UnderTest {

    /** A late sink gets the tail, then the rest, without a gap or a byte twice. */
    @Test
    default void lateSinkGetsTheTailThenTheRest() throws Exception {
        try (var proc = start(echo())) {
            say(proc, "one\n");
            var sink = new KeepingSink();
            try (var _ = proc.attach(Channel.STDOUT, sink)) {
                assertEquals("one\n", sink.text(), "what attach gave before it returned");
                say(proc, "two\n");
                proc.stdin().close();
                Expect.code(0, proc);
                assertEquals("one\ntwo\n", sink.text());
            }
            assertTrue(sink.isFlushed(), "the sink was not flushed");
            assertFalse(sink.isClosed(), "the sink is its owner's to close");
        }
    }

    /** After the end, the tail is all there is. */
    @Test
    default void sinkAfterTheEndGetsTheTail() throws Exception {
        try (var proc = start(sh("echo out; echo err >&2"))) {
            Expect.code(0, proc);
            var out = new KeepingSink();
            var err = new KeepingSink();
            try (var _ = proc.attach(Channel.STDOUT, out); var _ = proc.attach(Channel.STDERR, err)) {
                assertEquals("out\n", out.text());
                assertEquals("err\n", err.text());
            }
        }
    }

    /** Two sinks get the same, beside the one that the Exec names. */
    @Test
    default void sinksGetTheSame() throws Exception {
        var named = new KeepingSink();
        var first = new KeepingSink();
        var second = new KeepingSink();
        try (var proc = start(echo().stdout(Output.to(named)));
                var _ = proc.attach(Channel.STDOUT, first);
                var _ = proc.attach(Channel.STDOUT, second)) {
            say(proc, "one\n");
            proc.stdin().close();
            Expect.code(0, proc);
            assertEquals("one\n", named.text());
            assertEquals("one\n", first.text());
            assertEquals("one\n", second.text());
        }
    }

    /** One that was taken off gets no more; the process goes on. */
    @Test
    default void sinkIsTakenOff() throws Exception {
        try (var proc = start(echo())) {
            var sink = new KeepingSink();
            var attachment = proc.attach(Channel.STDOUT, sink);
            say(proc, "one\n");
            Expect.soon("'one' in the sink", () -> sink.text().equals("one\n"));
            attachment.close();
            attachment.close();
            say(proc, "two\n");
            proc.stdin().close();
            Expect.code(0, proc);
            assertEquals("one\n", sink.text());
            assertEquals("one\ntwo\n", proc.tail().text());
        }
    }

    /** One that throws is taken off; the others go on. */
    @Test
    default void failingSinkIsTakenOff() throws Exception {
        var failing = new FailingSink();
        var sound = new KeepingSink();
        try (var proc = start(echo());
                var _ = proc.attach(Channel.STDOUT, failing);
                var _ = proc.attach(Channel.STDOUT, sound)) {
            say(proc, "one\n");
            say(proc, "two\n");
            proc.stdin().close();
            Expect.code(0, proc);
            assertEquals("one\ntwo\n", sound.text());
            assertEquals(1, failing.writes(), "how often a sink was written to that had thrown");
        }
    }

    /** Coming and going in the thick of it harms no one. */
    @Test
    default void sinksComeAndGoUnderLoad() throws Exception {
        var bytes = 16L << 20;
        var steady = new Digesting();
        try (var proc = start(sh("yes 0123456 | head -c " + bytes).stdout(Output.to(steady)))) {
            for (var i = 0; i < 100 && proc.exit().isEmpty(); i++) {
                proc.attach(Channel.STDOUT, new Digesting()).close();
            }
            Expect.code(0, proc);
            assertEquals(Digesting.ofRepeated("0123456\n".getBytes(StandardCharsets.UTF_8), bytes), steady.sum());
        }
    }

    /** A slow sink gets everything, and waiting waits for it. */
    @Test
    default void slowSinkGetsEverything() throws Exception {
        var slow = new SlowSink(Duration.ofMillis(5));
        try (var proc = start(sh("yes 0123456 | head -c 500000").stdout(Output.to(slow)))) {
            Expect.code(0, proc);
            assertEquals(500_000, slow.size());
        }
    }

    private Exec echo() {
        return Exec.of("cat").stdin(Input.pipe());
    }

    private static void say(Proc proc, String line) throws Exception {
        try {
            proc.stdin().write(line.getBytes(StandardCharsets.UTF_8));
            proc.stdin().flush();
        } catch (IOException e) {
            throw new AssertionError("cat does not read", e);
        }
        Expect.told(proc, line);
    }
}
