package io.execkit.contract;

import static io.execkit.contract.Ability.ORPHAN_OUTPUT;
import static io.execkit.contract.Ability.TERMINAL;
import static io.execkit.process.ProcException.Reason.INVALID;
import static io.execkit.process.ProcException.Reason.NOT_FOUND;
import static io.execkit.process.ProcException.Reason.UNSUPPORTED;

import io.execkit.process.Exec;
import io.execkit.process.Input;
import io.execkit.process.Output;
import io.execkit.process.OutputIncomplete;
import io.execkit.process.TerminalSize;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nothing is left of what has ended, and of what never began. */
public interface LeakContract extends UnderTest {

    /** Something to be done often. */
    interface Deed {
        void act() throws Exception;
    }

    /** After many quick ends. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    default void endedProcessesLeaveNothing() throws Exception {
        leavesNothing(scaled(500), () -> {
            try (var proc = start(Exec.of("true"))) {
                Expect.code(0, proc);
            }
        });
    }

    /** After ends that nobody waited for and streams that nobody read or closed; and nobody calls close. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    default void forgottenProcessesLeaveNothing() throws Exception {
        leavesNothing(scaled(50), () -> {
            var proc = start(sh("echo out; echo err >&2"));
            Expect.code(0, proc);
        });
    }

    /** After all kinds of streams. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    default void streamsLeaveNothing() throws Exception {
        leavesNothing(scaled(50), () -> {
            var exec = sh("echo out; echo err >&2; exec sleep 300");
            try (var proc = start(exec.stdin(Input.pipe()).stdout(Output.pipe()).stderr(Output.pipe()))) {
                proc.stdout().read();
            }
            try (var proc = start(Exec.of("cat").stdin(Input.text("x")).stdout(Output.to(new KeepingSink())))) {
                Expect.code(0, proc);
            }
        });
    }

    /** After starts that failed. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    default void failedStartsLeaveNothing() throws Exception {
        leavesNothing(scaled(100), () -> {
            var exec = Exec.of("execkit-no-such-command").stdin(Input.pipe()).stdout(Output.pipe());
            Expect.refused(this, NOT_FOUND, () -> start(exec).close());
            Expect.refused(this, INVALID, () -> start(Exec.of(List.of())).close());
        });
    }

    /** After kills and timeouts. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    default void killedProcessesLeaveNothing() throws Exception {
        var exec = sh("sleep 300 & sleep 300 & echo ready; wait");
        leavesNothing(scaled(10), () -> {
            try (var proc = start(exec.timeout(Duration.ofMillis(300)))) {
                Expect.signalled(this, 9, proc);
            }
            try (var proc = start(exec)) {
                Expect.told(proc, "ready");
            }
        });
    }

    /** After orphans that kept the output: at once where the backend can let go of it, else once they are gone too. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    default void orphansLeaveNothing() throws Exception {
        var life = has(ORPHAN_OUTPUT) ? 60 : 1;
        leavesNothing(scaled(5), () -> {
            try (var proc = start(sh("sleep " + life + " & exit 0").drain(Duration.ofMillis(50)))) {
                Expect.code(0, proc);
            } catch (OutputIncomplete _) {
                // what it is here for
            }
        });
    }

    /** After terminals. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    default void terminalsLeaveNothing() throws Exception {
        leavesNothing(scaled(20), () -> {
            var exec = sh("tty").terminal(TerminalSize.DEFAULT);
            if (!has(TERMINAL)) {
                Expect.refused(this, UNSUPPORTED, () -> start(exec).close());
                return;
            }
            try (var proc = start(exec)) {
                Expect.code(0, proc);
            }
        });
    }

    /** The first few times load classes and fill pools; what comes after must not add to that. */
    private void leavesNothing(int times, Deed deed) throws Exception {
        for (var i = 0; i < 3; i++) {
            deed.act();
        }
        Thread.sleep(100);
        var before = Leaks.now();
        for (var i = 0; i < times; i++) {
            deed.act();
        }
        Leaks.assertNone(before);
    }
}
