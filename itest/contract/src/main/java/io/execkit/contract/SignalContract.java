package io.execkit.contract;

import static io.execkit.contract.Ability.ANY_SIGNAL;
import static io.execkit.contract.Ability.CLEAN_SIGNALS;
import static io.execkit.contract.Ability.REAL_TIME_SIGNALS;
import static io.execkit.process.ProcException.Reason.UNSUPPORTED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.execkit.process.Exec;
import io.execkit.process.Exit;
import io.execkit.process.Signal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signals that are sent reach the process itself, not whatever carries it here. */
public interface SignalContract extends UnderTest {

    /** Every signal whose default is to end the process. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 24, 25, 26, 27, 29, 30, 31})
    default void fatalSignalEndsTheProcess(int number) throws Exception {
        try (var proc = start(sh("ulimit -c 0; echo ready; exec sleep 60"))) {
            Expect.told(proc, "ready");
            if (!has(ANY_SIGNAL) && number != Signal.TERM.number() && number != Signal.KILL.number()) {
                Expect.refused(this, UNSUPPORTED, () -> proc.signal(new Signal(number)));
                return;
            }
            proc.signal(new Signal(number));
            if (!has(CLEAN_SIGNALS) && SignalSets.of(this).ignored().contains(number)) {
                assertEquals(Optional.empty(), proc.waitFor(Duration.ofMillis(50)), "a process that ignores the signal");
                return;
            }
            Expect.signalled(this, number, proc);
        }
    }

    /** As above, for real-time signals. */
    @ParameterizedTest
    @ValueSource(ints = {34, 35, 50, 64})
    default void realTimeSignalEndsTheProcess(int number) throws Exception {
        try (var proc = start(sh("echo ready; exec sleep 60"))) {
            Expect.told(proc, "ready");
            if (!has(REAL_TIME_SIGNALS)) {
                Expect.refused(this, UNSUPPORTED, () -> proc.signal(new Signal(number)));
                return;
            }
            proc.signal(new Signal(number));
            Expect.signalled(this, number, proc);
        }
    }

    /** One that the process catches is the process's to answer. */
    @Test
    default void caughtSignalIsAnswered() throws Exception {
        try (var proc = start(sh("trap 'echo caught; exit 7' TERM; echo ready; while :; do sleep 0.05; done"))) {
            Expect.told(proc, "ready");
            proc.signal(Signal.TERM);
            Expect.code(7, proc);
            Expect.told(proc, "caught");
        }
    }

    /** As above, for one that only matters to those who catch it. */
    @Test
    default void userSignalIsAnswered() throws Exception {
        try (var proc = start(sh("trap 'echo caught; exit 7' USR1; echo ready; while :; do sleep 0.05; done"))) {
            Expect.told(proc, "ready");
            if (!has(ANY_SIGNAL)) {
                Expect.refused(this, UNSUPPORTED, () -> proc.signal(Signal.USR1));
                return;
            }
            proc.signal(Signal.USR1);
            Expect.code(7, proc);
        }
    }

    /** A process can be halted and sent on. */
    @Test
    default void stoppedProcessGoesOn() throws Exception {
        try (var proc = start(sh("echo ready; while :; do echo tick >&2; sleep 0.05; done"))) {
            Expect.told(proc, "ready");
            if (!has(ANY_SIGNAL)) {
                Expect.refused(this, UNSUPPORTED, () -> proc.signal(Signal.STOP));
                return;
            }
            proc.signal(Signal.STOP);
            Thread.sleep(200);
            var ticks = proc.tail().text().length();
            Thread.sleep(300);
            assertEquals(ticks, proc.tail().text().length(), "output of a process that was stopped");
            assertEquals(Optional.empty(), proc.exit(), "a process that was stopped has not ended");
            proc.signal(Signal.CONT);
            Expect.soon("more output after CONT", () -> proc.tail().text().length() > ticks);
        }
    }

    /** A signal is for the process alone; its children go on. */
    @Test
    default void signalIsForTheProcessAlone() throws Exception {
        try (var proc = start(sh("sh -c 'echo $$; exec sleep 5 >/dev/null 2>&1' & sleep 0.3; wait"))) {
            var family = Family.of(proc, 1);
            proc.signal(Signal.TERM);
            Expect.signalled(this, Signal.TERM.number(), proc);
            family.assertAlive(this);
            family.end(this);
        }
    }

    /** To send one to a process that has ended is no error and hits nobody. */
    @ParameterizedTest
    @ValueSource(ints = {15, 9})
    default void signalAfterTheEndDoesNothing(int number) throws Exception {
        try (var proc = start(Exec.of("true"))) {
            Expect.code(0, proc);
            proc.signal(new Signal(number));
            assertEquals(Optional.of(new Exit.Code(0)), proc.exit());
        }
    }
}
