package io.execkit.contract;

import static io.execkit.contract.Ability.CLEAN_SIGNALS;
import static io.execkit.contract.Ability.REAL_TIME_SIGNALS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.execkit.process.Channel;
import io.execkit.process.Exit;
import io.execkit.process.ProcException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a process ended is told exactly, and no output is lost by a quick end. */
public interface ExitContract extends UnderTest {

    /** What exit(3) can carry. */
    @Test
    default void everyCodeIsExact() throws Exception {
        for (var code : IntStream.rangeClosed(0, 255).toArray()) {
            try (var proc = start(sh("exit " + code))) {
                Expect.code(code, proc);
            }
        }
    }

    /** A code above 128 that the process chose itself is a code, no signal. */
    @Test
    default void codeIsNoSignal() throws Exception {
        try (var proc = start(sh("exit 143"))) {
            Expect.exit(new Exit.Code(143), proc);
        }
    }

    /** Every signal whose default is to end the process. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 24, 25, 26, 27, 29, 30, 31})
    default void fatalSignalIsTold(int signal) throws Exception {
        try (var proc = start(sh("ulimit -c 0; kill -" + signal + " $$; exit 99"))) {
            if (!has(CLEAN_SIGNALS) && isIgnored(signal)) {
                Expect.code(99, proc); // the JVM was started with the signal ignored, as nohup does, and passed that on
                return;
            }
            Expect.signalled(this, signal, proc);
        }
    }

    /** Real-time signals have no names for a protocol to carry. */
    @ParameterizedTest
    @ValueSource(ints = {34, 35, 49, 50, 63, 64})
    default void realTimeSignalIsTold(int signal) throws Exception {
        try (var proc = start(sh("kill -" + signal + " $$; exit 99"))) {
            if (has(REAL_TIME_SIGNALS)) {
                Expect.signalled(this, signal, proc);
                return;
            }
            assertEquals(128 + signal, Expect.end(proc).status(), "the status of a process that signal " + signal + " ended");
        }
    }

    /** A signal that a child died of is the shell's code, not the shell's signal. */
    @Test
    default void signalOfChildIsCodeOfShell() throws Exception {
        try (var proc = start(sh("sh -c 'kill -TERM $$'; exit $?"))) {
            Expect.exit(new Exit.Code(143), proc);
        }
    }

    /** A process that prints and exits at once. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    default void fastExitLosesNothing() throws Exception {
        for (var i = 0; i < scaled(500); i++) {
            try (var proc = start(sh("printf out" + i + "; printf err" + i + " >&2"))) {
                Expect.code(0, proc);
                assertEquals("out" + i, proc.tail().text(Channel.STDOUT), "stdout of run " + i);
                assertEquals("err" + i, proc.tail().text(Channel.STDERR), "stderr of run " + i);
            }
        }
    }

    private boolean isIgnored(int signal) throws ProcException, InterruptedException {
        return SignalSets.of(this).ignored().contains(signal);
    }
}
