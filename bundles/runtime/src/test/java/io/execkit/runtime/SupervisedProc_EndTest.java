package io.execkit.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.execkit.process.Channel;
import io.execkit.process.Exec;
import io.execkit.process.Exit;
import io.execkit.process.Input;
import io.execkit.process.Output;
import io.execkit.process.OutputIncomplete;
import io.execkit.process.Proc;
import io.execkit.process.ProcException;
import io.execkit.process.ProcFactory;
import io.execkit.process.Signal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SupervisedProc_EndTest {

    private static final Exec EXEC = Exec.of("it").drain(Duration.ofMillis(200));

    private final ProcTable table = new ProcTable(1024, 2);
    private final Supervision supervision = new Supervision(table);

    @AfterEach
    void nothingRunsOn() {
        table.close();
        supervision.close();
    }

    @Test
    void endsWhenItHasExitedAndItsOutputIsRead() throws Exception {
        var running = new ScriptedRunning(bytes("done"));
        var proc = start(EXEC, running);
        assertEquals(Optional.empty(), proc.waitFor(Duration.ofMillis(50)), "it has not exited");
        running.exit.complete(new Exit.Code(7));
        assertEquals(new Exit.Code(7), proc.waitFor());
        assertEquals("done", proc.tail().text());
        assertEquals(1, running.releases.get());
    }

    @Test
    void outputThatStaysOpenIsIncompleteAfterTheDrainTime() throws Exception {
        var open = new PipedInputStream(new PipedOutputStream());
        var running = new ScriptedRunning(open);
        var proc = start(EXEC, running);
        running.exit.complete(new Exit.Code(0));
        var before = System.nanoTime();
        var incomplete = assertThrows(OutputIncomplete.class, proc::waitFor);
        assertTrue(System.nanoTime() - before > 150_000_000, "it waits for the drain time");
        assertEquals(new Exit.Code(0), incomplete.exit());
        assertEquals(Optional.of(new Exit.Code(0)), proc.exit());
        assertThrows(ExecutionException.class, proc.onExit()::get);
    }

    @Test
    void aSlowSinkIsWaitedFor() throws Exception {
        var goOn = new CountDownLatch(1);
        var slow = new ByteArrayOutputStream() {
            @Override
            public void write(byte[] bytes, int offset, int length) {
                await(goOn);
                super.write(bytes, offset, length);
            }
        };
        var running = new ScriptedRunning(bytes("all of it"));
        var proc = start(EXEC.stdout(Output.to(slow)), running);
        running.exit.complete(new Exit.Code(0));
        assertEquals(Optional.empty(), proc.waitFor(Duration.ofMillis(600)), "three drain times, all of them the sink's");
        goOn.countDown();
        assertEquals(new Exit.Code(0), proc.waitFor());
        assertEquals("all of it", slow.toString());
    }

    @Test
    void aSinkThatThrowsIsReportedAndTheTailIsWhole() throws Exception {
        var broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        var running = new ScriptedRunning(bytes("all of it"));
        var proc = start(EXEC.stdout(Output.to(broken)), running);
        running.exit.complete(new Exit.Code(0));
        var incomplete = assertThrows(OutputIncomplete.class, proc::waitFor);
        assertTrue(incomplete.getMessage().contains("disk full"), incomplete.getMessage());
        assertEquals("all of it", proc.tail().text());
    }

    @Test
    void anInputThatThrowsIsReported() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("tape torn");
            }
        };
        var running = new ScriptedRunning(bytes(""));
        var failure = assertThrows(OutputIncomplete.class, () -> {
            var proc = start(EXEC.stdin(Input.from(broken)), running);
            Thread.sleep(200);
            running.exit.complete(new Exit.Code(0));
            proc.waitFor();
        });
        assertTrue(failure.getMessage().contains("tape torn"), failure.getMessage());
    }

    @Test
    void closeOfOneThatDoesNotDieEndsAsLost() throws Exception {
        var running = new ScriptedRunning(new PipedInputStream(new PipedOutputStream()));
        running.diesWhenKilled = false;
        var proc = start(EXEC, running);
        proc.close();
        proc.close();
        assertInstanceOf(Exit.Lost.class, proc.exit().orElseThrow());
        assertEquals(1, running.kills.get());
        assertEquals(1, running.releases.get());
    }

    @Test
    void timeoutKillsAndSaysSo() throws Exception {
        var running = new ScriptedRunning(bytes(""));
        var proc = start(EXEC.timeout(Duration.ofMillis(100)), running);
        assertEquals(new Exit.Signalled(Signal.KILL), proc.waitFor());
        assertTrue(proc.timedOut());
    }

    @Test
    void anEndInTimeIsNoTimeout() throws Exception {
        var running = new ScriptedRunning(bytes(""));
        var proc = start(EXEC.timeout(Duration.ofMillis(100)), running);
        running.exit.complete(new Exit.Code(0));
        proc.waitFor();
        Thread.sleep(200);
        assertFalse(proc.timedOut());
        assertEquals(0, running.kills.get());
    }

    @Test
    void theTableKeepsTheLastOnesThatEnded() throws Exception {
        for (int i = 0; i < 4; i++) {
            var running = new ScriptedRunning(bytes("output " + i));
            running.exit.complete(new Exit.Code(i));
            start(EXEC, running).waitFor();
        }
        var live = start(EXEC, new ScriptedRunning(bytes("")));
        assertEquals(List.of("3", "4", "5"), table.procs().stream().map(Proc::id).toList());
        assertEquals("output 2", table.proc("3").orElseThrow().tail().text());
        assertEquals(live, table.proc("5").orElseThrow());
        assertEquals(Optional.empty(), table.proc("1"));
    }

    @Test
    void whatTheUserReadsIsHisOwnAffair() throws Exception {
        var running = new ScriptedRunning(bytes("to be read"));
        var proc = start(EXEC.stdout(Output.pipe()), running);
        running.exit.complete(new Exit.Code(0));
        assertEquals(new Exit.Code(0), proc.waitFor());
        assertEquals(0, running.releases.get(), "there is something to read");
        var late = new ByteArrayOutputStream();
        proc.attach(Channel.STDOUT, late);
        assertEquals("to be read", new String(proc.stdout().readAllBytes()));
        assertEquals("to be read", late.toString());
        assertEquals(1, running.releases.get());
    }

    private Proc start(Exec exec, ScriptedRunning running) throws ProcException {
        return supervision.start(new Named(), exec, true, wired -> running);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private record Named() implements ProcFactory {

        @Override
        public List<String> names() {
            return List.of("scripted");
        }

        @Override
        public String description() {
            return "for tests";
        }

        @Override
        public Proc start(Exec exec) {
            throw new AssertionError("the test starts it itself");
        }
    }
}
