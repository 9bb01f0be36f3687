package io.execkit.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.execkit.process.Channel;
import io.execkit.process.Proc;
import java.util.List;

/**
 * Processes that have printed their ids.
 *
 * @param pids each on a line of its own in the stdout of their ancestor
 */
record Family(List<Long> pids) {

    /** The first so many to print, once they have. */
    static Family of(Proc proc, int members) throws Exception {
        Expect.soon(members + " process ids in the stdout of " + proc.exec().commandLine(),
                () -> told(proc).size() >= members);
        return new Family(told(proc));
    }

    /** All that have printed so far. */
    static Family sofar(Proc proc) {
        return new Family(told(proc));
    }

    /** That all of them run, without which a test that kills them says nothing. */
    void assertAlive(UnderTest backend) throws Exception {
        for (var pid : pids) {
            assertTrue(backend.alive(pid), () -> "process " + pid + " does not run, before anything was killed");
        }
    }

    /** That none of them runs for long. */
    void assertGone(UnderTest backend) throws Exception {
        for (var pid : pids) {
            Expect.soon("process " + pid + " is gone", () -> !backend.alive(pid));
        }
    }

    /** Ends those that a backend cannot reach, so that they do not outlive the test. */
    void end(UnderTest backend) throws Exception {
        var all = String.join(" ", pids.stream().map(String::valueOf).toList());
        try (var proc = backend.start(backend.sh("kill -9 " + all + " 2>/dev/null; exit 0"))) {
            Expect.code(0, proc);
        }
    }

    private static List<Long> told(Proc proc) {
        var text = proc.tail().text(Channel.STDOUT);
        var whole = text.substring(0, text.lastIndexOf('\n') + 1);
        return whole.lines().filter(line -> line.matches("[0-9]+")).map(Long::valueOf).toList();
    }
}
