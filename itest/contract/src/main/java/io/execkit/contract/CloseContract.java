package io.execkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.execkit.process.Channel;
import io.execkit.process.Input;
import io.execkit.process.Output;
import io.execkit.process.Proc;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A close ends everything but the memory of it. */
public interface CloseContract extends UnderTest {

    /** Longer than a close may take: 5 s, and some for a busy machine. */
    Duration CLOSE = Duration.ofSeconds(8);

    /** What still runs is killed, children too. */
    @Test
    default void closeKillsTheTree() throws Exception {
        var proc = start(sh(KillContract.CHILD + " & " + KillContract.CHILD + " & wait"));
        Family family;
        try (proc) {
            family = Family.of(proc, 2);
            family.assertAlive(this);
        }
        family.assertGone(this);
        Expect.signalled(this, 9, proc);
        proc.close();
        proc.close();
    }

    /** What was known stays known. */
    @Test
    default void closeForgetsNothing() throws Exception {
        var proc = start(sh("echo out; exit 3"));
        try (proc) {
            Expect.code(3, proc);
        }
        assertEquals("out\n", proc.tail().text(Channel.STDOUT));
        Expect.code(3, proc);
        assertTrue(proc.ended().isPresent(), "when it ended");
    }

    /** Many may close at once. */
    @Test
    default void closesMayMeet() throws Exception {
        var proc = start(sh("exec sleep 300"));
        var closers = new CompletableFuture<?>[8];
        for (var i = 0; i < closers.length; i++) {
            closers[i] = CompletableFuture.runAsync(proc::close, task -> Thread.ofPlatform().daemon().start(task));
        }
        CompletableFuture.allOf(closers).get(CLOSE.toSeconds(), TimeUnit.SECONDS);
        Expect.signalled(this, 9, proc);
    }

    /** Whoever waits for the end or for output when the process is closed does not wait for ever. */
    @Test
    default void closeFreesThoseWhoWait() throws Exception {
        var proc = start(sh("exec sleep 300").stdin(Input.pipe()).stdout(Output.pipe()).stderr(Output.pipe()));
        var waiter = aside(proc::waitFor);
        var reader = aside(() -> proc.stdout().read());
        var other = aside(() -> proc.stderr().read());
        var writer = aside(() -> {
            proc.stdin().write(new byte[InputContract.MUCH]);
            return 0;
        });
        Thread.sleep(100);
        closeInTime(proc);
        CompletableFuture.allOf(waiter, reader, other, writer).get(CLOSE.toSeconds(), TimeUnit.SECONDS);
    }

    /** A sink that never comes back does not keep the close from coming back. */
    @Test
    default void closeDoesNotWaitForAStalledSink() throws Exception {
        var sink = new StallingSink();
        try {
            var proc = start(sh("yes").stdout(Output.to(sink)));
            Expect.soon("some output", () -> proc.tail().bytes(Channel.STDOUT).length > 0 || proc.exit().isPresent());
            closeInTime(proc);
        } finally {
            sink.release();
        }
    }

    /** Nor does an input stream that never gives anything, nor output that nobody reads. */
    @Test
    default void closeDoesNotWaitForTheUser() throws Exception {
        try (var silent = new SilentStream()) {
            closeInTime(start(sh("cat; exec sleep 300").stdin(Input.from(silent))));
        }
        closeInTime(start(sh("yes").stdout(Output.pipe())));
    }

    /** Nor an orphan that holds the output. */
    @Test
    default void closeDoesNotWaitForOrphans() throws Exception {
        var proc = start(sh("(sh -c 'echo $$; exec sleep 300' & ); exit 0"));
        var family = Family.of(proc, 1);
        closeInTime(proc);
        family.end(this);
    }

    private static void closeInTime(Proc proc) {
        var start = System.nanoTime();
        proc.close();
        var took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(took.compareTo(CLOSE) < 0, () -> "close took " + took);
    }

    /** Something that blocks, in a thread of its own: done when it returned or failed as closed things do. */
    private static CompletableFuture<?> aside(Callable<?> blocking) {
        return CompletableFuture.runAsync(() -> {
            try {
                blocking.call();
            } catch (IOException _) {
                // as it should
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }, task -> Thread.ofPlatform().daemon().start(task));
    }
}
