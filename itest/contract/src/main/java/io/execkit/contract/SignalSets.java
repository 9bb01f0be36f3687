package io.execkit.contract;

import io.execkit.process.ProcException;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a process starts with (proc_pid_status(5)).
 *
 * @param blocked the numbers of the signals in its mask
 * @param ignored the numbers of those that it ignores
 */
record SignalSets(Set<Integer> blocked, Set<Integer> ignored) {

    private static final int BITS = 64;

    /** As a shell sees its own; both are empty where there is no proc. */
    static SignalSets of(UnderTest backend) throws ProcException, InterruptedException {
        var report = Expect.output(backend, backend.sh("""
                [ -r /proc/self/status ] || exit 0
                while read -r key value; do
                    case $key in SigBlk:|SigIgn:) echo $key $value;; esac
                done </proc/self/status
                """));
        return new SignalSets(signals(report, "SigBlk: "), signals(report, "SigIgn: "));
    }

    private static Set<Integer> signals(String report, String key) {
        var set = new TreeSet<Integer>();
        report.lines().filter(line -> line.startsWith(key)).forEach(line -> {
            var bits = Long.parseUnsignedLong(line.substring(key.length()).strip(), 16);
            for (var n = 1; n <= BITS; n++) {
                if ((bits >>> (n - 1) & 1) == 1) {
                    set.add(n);
                }
            }
        });
        return set;
    }
}
