package io.execkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.execkit.process.Channel;
import io.execkit.process.Exec;
import io.execkit.process.Exit;
import io.execkit.process.Input;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Waiting for the end in all its ways, and what a process knows of itself. */
public interface WaitContract extends UnderTest {

    /** No end within the limit, and then one. */
    @Test
    default void waitIsLimited() throws Exception {
        try (var proc = start(Exec.of("cat").stdin(Input.pipe()))) {
            assertEquals(Optional.empty(), proc.waitFor(Duration.ofMillis(100)));
            assertEquals(Optional.empty(), proc.waitFor(Duration.ZERO));
            assertEquals(Optional.empty(), proc.exit());
            assertEquals(Optional.empty(), proc.ended());
            assertFalse(proc.onExit().isDone(), "the future of a process that runs");
            proc.stdin().close();
            assertEquals(Optional.of(new Exit.Code(0)), proc.waitFor(Expect.PATIENCE));
            assertEquals(Optional.of(new Exit.Code(0)), proc.waitFor(Duration.ZERO));
            assertEquals(Optional.of(new Exit.Code(0)), proc.exit());
            assertEquals(new Exit.Code(0), proc.waitFor());
        }
    }

    /** Whoever waits by the future sees the end too, and the output with it. */
    @Test
    default void futureCompletes() throws Exception {
        try (var proc = start(sh("sleep 0.2; echo done; exit 3"))) {
            var tail = proc.onExit().thenApply(_ -> proc.tail().text(Channel.STDOUT));
            assertEquals("done\n", tail.get(20, TimeUnit.SECONDS));
            assertEquals(new Exit.Code(3), proc.onExit().get(1, TimeUnit.SECONDS));
        }
    }

    /** The future is the caller's own: what is done to it does nothing to the process, nor to others' futures. */
    @Test
    default void futureIsTheCallersOwn() throws Exception {
        try (var proc = start(sh("sleep 0.3; exit 3"))) {
            proc.onExit().cancel(true);
            proc.onExit().complete(new Exit.Code(99));
            assertEquals(new Exit.Code(3), proc.onExit().get(20, TimeUnit.SECONDS));
            Expect.code(3, proc);
        }
    }

    /** An interrupt ends the waiting, not the process. */
    @Test
    default void interruptLeavesTheProcessRunning() throws Exception {
        try (var proc = start(Exec.of("cat").stdin(Input.pipe()))) {
            var outcome = new CompletableFuture<Throwable>();
            var waiter = Thread.ofPlatform().daemon().start(() -> outcome.complete(assertThrows(Throwable.class, proc::waitFor)));
            Thread.sleep(100);
            waiter.interrupt();
            assertInstanceOf(InterruptedException.class, outcome.get(20, TimeUnit.SECONDS));
            assertEquals(Optional.empty(), proc.waitFor(Duration.ofMillis(100)));
            proc.stdin().close();
            Expect.code(0, proc);
        }
    }

    /** Many may wait. */
    @Test
    default void everyWaiterIsTold() throws Exception {
        try (var proc = start(Exec.of("cat").stdin(Input.pipe()))) {
            var waiters = new CompletableFuture<?>[10];
            for (var i = 0; i < waiters.length; i++) {
                waiters[i] = CompletableFuture.supplyAsync(() -> {
                    try {
                        return proc.waitFor();
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                }, task -> Thread.ofPlatform().daemon().start(task));
            }
            proc.stdin().close();
            for (var waiter : waiters) {
                assertEquals(new Exit.Code(0), waiter.get(20, TimeUnit.SECONDS));
            }
        }
    }

    /** When its time is over the whole tree is gone, not the shell alone. */
    @Test
    default void timeoutKillsTheTree() throws Exception {
        var exec = sh("sh -c 'echo $$; exec sleep 60' & sh -c 'echo $$; exec sleep 60' & wait").timeout(Duration.ofSeconds(1));
        try (var proc = start(exec)) {
            Expect.signalled(this, 9, proc);
            assertTrue(proc.timedOut(), "the process does not say that it timed out");
            var ran = Duration.between(proc.started(), proc.ended().orElseThrow());
            assertTrue(ran.toMillis() >= 900 && ran.toMillis() < 10_000, () -> "ran for " + ran);
            Family.of(proc, 2).assertGone(this);
        }
    }

    /** One that ends in time is not killed, nor said to be. */
    @Test
    default void timeoutLeavesTheQuickAlone() throws Exception {
        try (var proc = start(sh("exit 3").timeout(Duration.ofSeconds(30)))) {
            Expect.code(3, proc);
            assertFalse(proc.timedOut(), "the process says that it timed out");
        }
        try (var proc = start(sh("exec sleep 60").timeout(Duration.ofSeconds(30)))) {
            proc.kill();
            Expect.signalled(this, 9, proc);
            assertFalse(proc.timedOut(), "a process that the user killed says that it timed out");
        }
    }

    /** A timeout does not wait for orphans that hold the output. */
    @Test
    default void timeoutIsNotHeldUpByTheOutput() throws Exception {
        var start = System.nanoTime();
        try (var proc = start(sh("sleep 60; echo never").timeout(Duration.ofMillis(500)))) {
            Expect.signalled(this, 9, proc);
        }
        var waited = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(waited.toSeconds() < 10, () -> "waited " + waited);
    }

    /** What it says of itself. */
    @Test
    default void procKnowsItself() throws Exception {
        var before = Instant.now().minusSeconds(1);
        var exec = sh("exit 0");
        try (var proc = start(exec); var other = start(exec)) {
            assertEquals(exec, proc.exec());
            assertTrue(factory().names().contains(proc.backend()), () -> proc.backend() + " is not in " + factory().names());
            assertEquals(factory().target(), proc.target());
            assertNotEquals(proc.id(), other.id());
            assertTrue(Integer.parseInt(proc.id()) > 0, "ids count from 1");
            Expect.code(0, proc);
            var ended = proc.ended().orElseThrow();
            assertTrue(before.isBefore(proc.started()) && !ended.isBefore(proc.started()), () -> proc.started() + " to " + ended);
        }
    }
}
