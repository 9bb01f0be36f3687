package io.execkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.execkit.process.Channel;
import io.execkit.process.Output;
import io.execkit.process.Proc;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The memory that a process takes is bounded, and who does not read slows the process. */
public interface MemoryContract extends UnderTest {

    /** How much the heap may grow for a process that is stalled, beside its tail. */
    long ALLOWANCE = 1 << 20;

    /** How much the stalled process wants to print. */
    int WANTED = 16 << 20;

    /** Much through stdout: all of it arrives, unchanged. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    default void muchOutputArrivesUnchanged() throws Exception {
        var bytes = Math.round((64 << 20) * scale());
        var sink = new Digesting();
        try (var proc = start(sh("yes 0123456789abcdef | head -c " + bytes).stdout(Output.to(sink)))) {
            var limit = Expect.PATIENCE.plusSeconds(bytes >> 20);
            assertTrue(proc.waitFor(limit).isPresent(), () -> "not done after " + limit + ": " + sink.sum());
            Expect.code(0, proc);
        }
        assertEquals(Digesting.ofRepeated("0123456789abcdef\n".getBytes(StandardCharsets.UTF_8), bytes), sink.sum());
    }

    /** The same in a JVM of its own that has 64 MiB. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    default void muchOutputFitsIntoASmallHeap() throws Exception {
        var bytes = Math.round((256L << 20) * scale());
        var child = ChildJvm.run("-Xmx64m", ThroughputMain.class, getClass().getName(), Long.toString(bytes));
        assertEquals(0, child.code(), child::output);
        assertTrue(child.output().contains(ThroughputMain.EQUAL), child::output);
    }

    /** Nobody reads: the process stops printing, the heap stays as it is, and a late reader gets everything. */
    @Test
    default void stalledReaderBlocksTheProcess() throws Exception {
        var before = heap();
        try (var proc = start(sh(counting()).stdout(Output.pipe()))) {
            assertStalls(proc, before);
            var received = new Digesting();
            proc.stdout().transferTo(received);
            Expect.code(0, proc);
            assertEquals(Digesting.ofRepeated(new byte[1], WANTED), received.sum());
        }
    }

    /** As above, with a sink that takes nothing for a while. */
    @Test
    default void stalledSinkBlocksTheProcess() throws Exception {
        var before = heap();
        var sink = new StallingSink();
        try (var proc = start(sh(counting()).stdout(Output.to(sink)))) {
            assertStalls(proc, before);
            sink.release();
            Expect.code(0, proc);
            assertEquals(Digesting.ofRepeated(new byte[1], WANTED), sink.sum());
        } finally {
            sink.release();
        }
    }

    /** As above, with a sink that was attached. */
    @Test
    default void stalledAttachmentBlocksTheProcess() throws Exception {
        var before = heap();
        var sink = new StallingSink();
        try (var proc = start(sh("sleep 0.5; " + counting())); var _ = proc.attach(Channel.STDOUT, sink)) {
            assertStalls(proc, before);
            sink.release();
            Expect.code(0, proc);
            assertEquals(Digesting.ofRepeated(new byte[1], WANTED), sink.sum());
        } finally {
            sink.release();
        }
    }

    /** Nobody wants the output: nothing blocks. */
    @Test
    default void unwantedOutputBlocksNothing() throws Exception {
        try (var proc = start(sh("head -c " + WANTED + " /dev/zero; head -c " + WANTED + " /dev/zero >&2; exit 9"))) {
            Expect.code(9, proc);
        }
    }

    /** Prints zeros to stdout, and to stderr after every 64 KiB of them a dot. */
    private static String counting() {
        return "for i in $(seq 1 " + (WANTED >> 16) + "); do head -c 65536 /dev/zero; printf . >&2; done";
    }

    private static void assertStalls(Proc proc, long before) throws Exception {
        Expect.soon("a first 64 KiB", () -> progress(proc) > 0);
        var pause = Duration.ofMillis(700);
        var last = new int[] {0};
        Expect.soon("the process makes no more progress", () -> {
            last[0] = progress(proc);
            Thread.sleep(pause);
            return progress(proc) == last[0];
        });
        assertTrue(last[0] < WANTED >> 16, "the process was not blocked: it printed all " + WANTED + " bytes");
        var grown = heap() - before;
        assertTrue(grown < ALLOWANCE + TailContract.TAIL, () -> "the heap grew by " + grown + " bytes");
    }

    private static int progress(Proc proc) {
        return proc.tail().bytes(Channel.STDERR).length;
    }

    /** The least of a few looks, for what garbage collection has not found yet is not in use. */
    private static long heap() throws InterruptedException {
        var least = Long.MAX_VALUE;
        for (var i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(20);
            var runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
