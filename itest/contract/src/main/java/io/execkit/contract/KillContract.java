package io.execkit.contract;

import static io.execkit.contract.Ability.ANY_SIGNAL;
import static io.execkit.contract.Ability.TREE_KILL_ORPHANS;
import static io.execkit.contract.Ability.TREE_KILL_SETSID;
import static io.execkit.contract.Ability.TREE_KILL_STORM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.execkit.process.Exec;
import io.execkit.process.Exit;
import io.execkit.process.Proc;
import io.execkit.process.Signal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A kill ends the process and all that descends from it. */
public interface KillContract extends UnderTest {

    /** Prints its process id and sleeps, longer than a test may last, with nothing in its hands that anyone waits for. */
    String CHILD = "sh -c 'echo $$; exec sleep 300 >/dev/null 2>&1'";

    /** One process. */
    @Test
    default void killEndsTheProcess() throws Exception {
        try (var proc = start(sh("exec sleep 300"))) {
            proc.kill();
            proc.kill();
            Expect.signalled(this, Signal.KILL.number(), proc);
        }
    }

    /** One that does not listen to anything milder. */
    @Test
    default void killEndsTheDeaf() throws Exception {
        try (var proc = start(sh("trap '' TERM INT HUP; echo ready; while :; do sleep 0.1; done"))) {
            Expect.told(proc, "ready");
            proc.signal(Signal.TERM);
            proc.kill();
            Expect.signalled(this, Signal.KILL.number(), proc);
        }
    }

    /** One that is halted. */
    @Test
    default void killEndsTheStopped() throws Exception {
        var halt = has(ANY_SIGNAL) ? "" : "kill -STOP $$; ";
        try (var proc = start(sh("echo ready; " + halt + "exec sleep 300"))) {
            Expect.told(proc, "ready");
            if (halt.isEmpty()) {
                proc.signal(Signal.STOP);
            }
            proc.kill();
            Expect.signalled(this, Signal.KILL.number(), proc);
        }
    }

    /** Children, and theirs. */
    @Test
    default void killReachesGrandchildren() throws Exception {
        try (var proc = start(sh(CHILD + " & sh -c 'echo $$; " + quoted(CHILD) + " & wait' & wait"))) {
            var family = Family.of(proc, 3);
            kill(proc, family);
            family.assertGone(this);
        }
    }

    /** Children that lead a session of their own, as daemons do. */
    @Test
    default void killReachesOtherSessions() throws Exception {
        try (var proc = start(sh("setsid " + CHILD + " & " + CHILD + " & wait"))) {
            var family = Family.of(proc, 2);
            kill(proc, family);
            if (has(TREE_KILL_SETSID)) {
                family.assertGone(this);
            }
            family.end(this);
        }
    }

    /** Descendants whose parent has ended, as daemons' do: nothing in the process table leads to them. */
    @Test
    default void killReachesOrphans() throws Exception {
        try (var proc = start(sh("(" + CHILD + " & ); (setsid " + CHILD + " & ); sleep 300"))) {
            var family = Family.of(proc, 2);
            kill(proc, family);
            if (has(TREE_KILL_ORPHANS)) {
                family.assertGone(this);
            }
            family.end(this);
        }
    }

    /** Children that come while the kill is on its way. */
    @Test
    default void killReachesTheNewborn() throws Exception {
        var storm = "i=0; while [ $i -lt 10000 ]; do sleep 300 >/dev/null 2>&1 & echo $!; i=$((i+1)); done; wait";
        for (var run = 0; run < scaled(5); run++) {
            try (var proc = start(sh(storm))) {
                Family.of(proc, 10);
                proc.kill();
                Expect.signalled(this, Signal.KILL.number(), proc);
                var family = Family.sofar(proc);
                if (has(TREE_KILL_STORM)) {
                    family.assertGone(this);
                }
                family.end(this);
                assertTrue(family.pids().size() < 10000, "the storm was over before the kill");
            }
        }
    }

    /** What has ended is not killed again. */
    @Test
    default void killAfterTheEndDoesNothing() throws Exception {
        try (var proc = start(sh("exit 3"))) {
            Expect.code(3, proc);
            proc.kill();
            assertEquals(Optional.of(new Exit.Code(3)), proc.exit());
            Expect.code(3, proc);
        }
    }

    /** A kill at the very moment of the end is either too late or not, and never an error. */
    @Test
    default void killRacesTheEnd() throws Exception {
        for (var i = 0; i < scaled(50); i++) {
            try (var proc = start(Exec.of("true"))) {
                proc.kill();
                var status = Expect.end(proc).status();
                assertTrue(status == 0 || status == 128 + Signal.KILL.number(), () -> "status " + status);
            }
        }
    }

    /** The process itself always ends, and its children were alive, else the test says nothing. */
    private void kill(Proc proc, Family family) throws Exception {
        family.assertAlive(this);
        proc.kill();
        Expect.signalled(this, Signal.KILL.number(), proc);
    }

    private static String quoted(String script) {
        return script.replace("'", "'\\''");
    }
}
