package io.execkit.contract;

import static io.execkit.contract.Ability.CLEAN_DESCRIPTORS;
import static io.execkit.contract.Ability.CLEAN_SIGNALS;
import static io.execkit.contract.Ability.PID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.execkit.process.Channel;
import io.execkit.process.Proc;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process starts with: nothing of ours. */
public interface ChildContract extends UnderTest {

    /** Prints the numbers of its own open descriptors; the glob's own is closed when they are looked at. */
    String DESCRIPTORS = "for f in /proc/self/fd/*; do if [ -e $f ] || [ -h $f ]; then echo ${f##*/}; fi; done";

    /** Descriptors 0, 1 and 2, though the JVM holds many, and others start at the same time. */
    @Test
    default void descriptorsDoNotLeakIn(@TempDir Path folder) throws Exception {
        var procs = new ArrayList<Proc>();
        try (var _ = new ServerSocket(0); var _ = Files.newOutputStream(folder.resolve("open"))) {
            for (var i = 0; i < 20; i++) {
                procs.add(start(sh("sleep 0.1; " + DESCRIPTORS)));
            }
            for (var proc : procs) {
                Expect.code(0, proc);
                var open = new TreeSet<>(proc.tail().text(Channel.STDOUT).lines().map(Integer::valueOf).toList());
                if (has(CLEAN_DESCRIPTORS)) {
                    assertEquals(Set.of(0, 1, 2), open, "the descriptors of a process that has opened none");
                } else {
                    assertTrue(open.containsAll(List.of(0, 1, 2)), () -> "only these descriptors: " + open);
                }
            }
        } finally {
            procs.forEach(Proc::close);
        }
    }

    /** No signal blocked, none ignored. */
    @Test
    default void signalsAreAsByDefault() throws Exception {
        var signals = SignalSets.of(this);
        if (has(CLEAN_SIGNALS)) {
            assertEquals(new SignalSets(Set.of(), Set.of()), signals);
            return;
        }
        assertFalse(signals.blocked().contains(15), () -> "TERM is blocked: " + signals);
        assertFalse(signals.ignored().contains(15), () -> "TERM is ignored: " + signals);
    }

    /** Writing to a pipe that nobody reads ends a process by SIGPIPE, as it does in a shell, and not by an error. */
    @Test
    default void brokenPipeEndsAWriter() throws Exception {
        try (var proc = start(sh("{ yes; echo $? >&2; } | head -c 1 >/dev/null"))) {
            Expect.code(0, proc);
            var told = proc.tail().text(Channel.STDERR);
            if (has(CLEAN_SIGNALS) || !SignalSets.of(this).ignored().contains(13)) {
                assertEquals("141\n", told);
            } else {
                assertTrue(told.contains("pipe"), () -> "yes should have complained of a broken pipe: " + told);
            }
        }
    }

    /** The id that the process knows itself by. */
    @Test
    default void pidIsTheProcessesOwn() throws Exception {
        try (var proc = start(sh("echo $$; exec sleep 60"))) {
            var own = Family.of(proc, 1).pids().getFirst();
            assertEquals(has(PID) ? OptionalLong.of(own) : OptionalLong.empty(), proc.pid());
        }
    }
}
