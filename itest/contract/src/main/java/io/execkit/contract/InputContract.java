package io.execkit.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.execkit.process.Channel;
import io.execkit.process.Exec;
import io.execkit.process.Input;
import io.execkit.process.Output;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What goes into a process: it arrives whole, it ends, and it never holds up a process that does not want it. */
public interface InputContract extends UnderTest {

    /** More than every buffer on the way. */
    int MUCH = 10_000_000;

    /** By default there is none, and the process need not wait to learn that. */
    @Test
    default void emptyInputEndsAtOnce() throws Exception {
        assertEquals("", Expect.output(this, Exec.of("cat")));
    }

    /** Closing the pipe is how the process learns of the end. */
    @Test
    default void closedPipeIsTheEnd() throws Exception {
        try (var proc = start(Exec.of("cat").stdin(Input.pipe()))) {
            try (var stdin = proc.stdin()) {
                stdin.write("hello\n".getBytes(StandardCharsets.UTF_8));
            }
            Expect.code(0, proc);
            assertEquals("hello\n", proc.tail().text());
        }
    }

    /** Before the pipe is closed there is no end. */
    @Test
    default void openPipeIsNoEnd() throws Exception {
        try (var proc = start(Exec.of("cat").stdin(Input.pipe()))) {
            assertTrue(proc.waitFor(Duration.ofMillis(300)).isEmpty(), "cat ended with its stdin open");
            proc.stdin().close();
            proc.stdin().close();
            Expect.code(0, proc);
        }
    }

    /** What was flushed gets there without a close. */
    @Test
    default void flushedInputArrives() throws Exception {
        try (var proc = start(Exec.of("cat").stdin(Input.pipe()))) {
            for (var line : new String[] {"one\n", "two\n"}) {
                proc.stdin().write(line.getBytes(StandardCharsets.UTF_8));
                proc.stdin().flush();
                Expect.told(proc, line);
            }
        }
    }

    /** A pipe that nobody closes does not keep a process from ending, nor us from noticing. */
    @Test
    default void unclosedPipeHoldsUpNothing() throws Exception {
        try (var proc = start(sh("exit 3").stdin(Input.pipe()))) {
            Expect.code(3, proc);
        }
    }

    /** Text is UTF-8. */
    @Test
    default void textArrives() throws Exception {
        assertEquals("Grüße\n日本", Expect.output(this, Exec.of("cat").stdin(Input.text("Grüße\n日本"))));
    }

    /** Each start reads the text anew. */
    @Test
    default void textServesManyStarts() throws Exception {
        var exec = Exec.of("cat").stdin(Input.text("again"));
        assertEquals("againagain", Expect.output(this, exec) + Expect.output(this, exec));
    }

    /** Bytes, and none of them is special; more of them than fit anywhere, so that both ways must flow at once. */
    @Test
    default void muchGoesThroughUnchanged() throws Exception {
        var bytes = new byte[MUCH];
        new Random(1).nextBytes(bytes);
        var sent = new Digesting();
        sent.write(bytes, 0, bytes.length);
        var received = new Digesting();
        var exec = Exec.of("cat").stdin(Input.from(new ByteArrayInputStream(bytes))).stdout(Output.to(received));
        try (var proc = start(exec)) {
            Expect.code(0, proc);
            assertEquals(sent.sum(), received.sum());
        }
    }

    /** A process that does not read, or stops reading, is no error. */
    @Test
    default void unreadInputIsNoError() throws Exception {
        var stream = Input.from(new ByteArrayInputStream(new byte[MUCH]));
        for (var exec : new Exec[] {Exec.of("true").stdin(stream), Exec.of("true").stdin(Input.text("x".repeat(MUCH))),
            sh("exec <&-; sleep 0.2").stdin(stream), sh("head -c 1 >/dev/null").stdin(stream)}) {
            try (var proc = start(exec)) {
                Expect.code(0, proc);
            }
        }
    }

    /** Whoever writes to a process that has gone is told, and the process's end is what it was. */
    @Test
    default void writingToTheDeadFails() throws Exception {
        try (var proc = start(sh("exit 4").stdin(Input.pipe()))) {
            assertThrows(IOException.class, () -> proc.stdin().write(new byte[MUCH]));
            Expect.code(4, proc);
        }
    }

    /** A process that does not read slows the writer, and does not fill the heap. */
    @Test
    default void unreadInputBlocksTheWriter() throws Exception {
        try (var proc = start(sh("exec sleep 60").stdin(Input.pipe()))) {
            var write = CompletableFuture.runAsync(() -> {
                assertThrows(IOException.class, () -> proc.stdin().write(new byte[MUCH]));
            }, task -> Thread.ofPlatform().daemon().start(task));
            Thread.sleep(300);
            assertFalse(write.isDone(), "10 MB were taken for a process that reads nothing");
            proc.kill();
            write.get(Expect.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    /** A stream that never ends, nor gives a byte, is not waited for. */
    @Test
    default void endlessStreamHoldsUpNothing() throws Exception {
        try (var silent = new SilentStream(); var proc = start(sh("exit 5").stdin(Input.from(silent)))) {
            Expect.code(5, proc);
            assertFalse(silent.isClosed(), "the stream is its owner's to close");
        }
        var zeros = new InputStream() {
            @Override
            public int read() {
                return 0;
            }
        };
        try (var proc = start(sh("head -c 5 | wc -c").stdin(Input.from(zeros)))) {
            Expect.code(0, proc);
            assertEquals("5", proc.tail().text(Channel.STDOUT).strip());
        }
    }

    /** A stream that ends is left open. */
    @Test
    default void streamIsNotClosed() throws Exception {
        var closed = new AtomicBoolean();
        var stream = new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        assertEquals("x", Expect.output(this, Exec.of("cat").stdin(Input.from(stream))));
        assertFalse(closed.get(), "the stream is its owner's to close");
    }

    /** A stream that throws ends there: what it gave arrives, the process does not wait for more, and the user is told why. */
    @Test
    default void failingStreamEnds() throws Exception {
        var failing = new InputStream() {
            private int left = 3;

            @Override
            public int read() throws IOException {
                if (left-- > 0) {
                    return 'x';
                }
                throw new IOException("no more");
            }
        };
        try (var proc = start(Exec.of("cat").stdin(Input.from(failing)))) {
            Expect.broken(0, "no more", proc);
            assertEquals("xxx", proc.tail().text());
        }
    }

    /** All bytes of it, in small pieces too. */
    @Test
    default void binaryInputArrives() throws Exception {
        var bytes = new byte[256];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        try (var proc = start(Exec.of("cat").stdin(Input.pipe()).stdout(Output.pipe()))) {
            for (var b : bytes) {
                proc.stdin().write(b);
            }
            proc.stdin().close();
            assertArrayEquals(bytes, proc.stdout().readAllBytes());
            Expect.code(0, proc);
        }
    }

    /** What was not asked for is not there. */
    @Test
    default void otherInputHasNoPipe() throws Exception {
        try (var proc = start(sh("exec sleep 60"))) {
            assertThrows(IllegalStateException.class, proc::stdin);
        }
    }
}
