package io.execkit.contract;

import static io.execkit.contract.Ability.ORPHAN_OUTPUT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.execkit.process.Exit;
import io.execkit.process.Output;
import io.execkit.process.OutputIncomplete;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Between the exit and the end of the output: orphans that keep it open, and sinks that are slow. */
public interface DrainContract extends UnderTest {

    /** Long enough to see, shorter than the orphans live. */
    Duration DRAIN = Duration.ofMillis(300);

    /** A child that keeps the output: the exit is told, with word that the output has no end. */
    @Test
    default void orphanKeepsTheOutput() throws Exception {
        try (var proc = start(sh("echo before; sleep 4 & exit 5").drain(DRAIN))) {
            var start = System.nanoTime();
            if (has(ORPHAN_OUTPUT)) {
                assertIncomplete(assertThrows(OutputIncomplete.class, () -> proc.waitFor(Expect.PATIENCE)));
                assertIncomplete(assertThrows(OutputIncomplete.class, proc::waitFor, "the second wait"));
            } else {
                try {
                    Expect.code(5, proc);
                } catch (OutputIncomplete incomplete) {
                    assertIncomplete(incomplete);
                }
            }
            var waited = Duration.ofNanos(System.nanoTime() - start);
            assertTrue(waited.compareTo(Duration.ofSeconds(3)) < 0, () -> "waited for the orphan: " + waited);
            assertEquals("before\n", proc.tail().text());
            assertEquals(new Exit.Code(5), proc.exit().orElseThrow());
        }
    }

    /** As above, by the future. */
    @Test
    default void orphanCompletesTheFuture() throws Exception {
        try (var proc = start(sh("sleep 4 & exit 5").drain(DRAIN))) {
            try {
                assertEquals(new Exit.Code(5), proc.onExit().get(3, TimeUnit.SECONDS));
                assertFalse(has(ORPHAN_OUTPUT), "the future says that the output was complete");
            } catch (ExecutionException e) {
                assertIncomplete(assertInstanceOf(OutputIncomplete.class, e.getCause()));
            }
        }
    }

    /** An orphan that goes on printing is not silent, so its output is waited for, by default. */
    @Test
    default void talkingOrphanIsHeard() throws Exception {
        try (var proc = start(sh("(for i in 1 2 3 4 5; do sleep 0.2; echo late$i; done) & echo first; exit 0"))) {
            Expect.code(0, proc);
            var whole = "first\nlate1\nlate2\nlate3\nlate4\nlate5\n";
            var heard = proc.tail().text();
            if (has(ORPHAN_OUTPUT)) {
                assertEquals(whole, heard);
                return;
            }
            assertTrue(heard.startsWith("first\n") && whole.startsWith(heard), () -> "not what was printed: " + heard);
        }
    }

    /** An orphan that has let the output go is nobody's business. */
    @Test
    default void quietOrphanHoldsUpNothing() throws Exception {
        try (var proc = start(sh("sleep 4 >/dev/null 2>&1 & exit 0").drain(DRAIN))) {
            Expect.code(0, proc);
        }
    }

    /** A sink that is slow after the exit is slow, not incomplete: its bytes are there and it gets them all. */
    @Test
    default void slowSinkIsNotIncomplete() throws Exception {
        var slow = new SlowSink(DRAIN.multipliedBy(3));
        try (var proc = start(sh("echo one; echo two >&2; echo three").stdout(Output.to(slow)).drain(DRAIN))) {
            Expect.code(0, proc);
            assertEquals("one\nthree\n".length(), slow.size());
        }
    }

    /** As above, with output still in the pipe when the process is gone. */
    @Test
    default void slowSinkGetsWhatThePipeHolds() throws Exception {
        var slow = new SlowSink(DRAIN.multipliedBy(2));
        try (var proc = start(sh("yes 0123456 | head -c 60000").stdout(Output.to(slow)).drain(DRAIN))) {
            Expect.code(0, proc);
            assertEquals(60_000, slow.size());
        }
    }

    private void assertIncomplete(OutputIncomplete incomplete) {
        assertEquals(new Exit.Code(5), incomplete.exit());
        assertTrue(incomplete.getMessage().startsWith(name() + ": "), incomplete::getMessage);
    }
}
