package io.execkit.contract;

import io.execkit.process.Exec;
import io.execkit.process.Proc;
import io.execkit.process.ProcException;
import io.execkit.process.ProcFactory;
import java.util.Set;

/** The backend that the contract is tested on. */
public interface UnderTest {

    /** Starts processes there. Called often; it may return the same one each time. */
    ProcFactory factory();

    /** What it can do. */
    Set<Ability> abilities();

    /** Runs a script there with a POSIX shell. */
    default Exec sh(String script) {
        return Exec.of("sh", "-c", script);
    }

    /** The most processes that it promises to run at once. */
    default int atOnce() {
        return 200;
    }

    /**
     * Multiplies every count and size in the contract; the system property {@code execkit.contract.scale}, by default 1. At 20
     * every figure of RELIABILITY.md is reached. A slow backend answers with a fraction of this.
     */
    default double scale() {
        return Double.parseDouble(System.getProperty("execkit.contract.scale", "1"));
    }

    /**
     * Whether a process there has this id and has not ended. By default another process looks; to be overridden where two
     * processes do not see each other.
     */
    default boolean alive(long pid) throws ProcException, InterruptedException {
        var look = sh("""
                [ -d /proc/self ] || exec kill -0 $pid
                while read -r key state rest; do
                    case $key$state in State:[ZX]) exit 1;; State:*) exit 0;; esac
                done </proc/$pid/status
                exit 1
                """).with("pid", Long.toString(pid));
        try (var proc = start(look)) {
            return Expect.end(proc).isSuccess();
        }
    }

    /** Whether it can do that. */
    default boolean has(Ability ability) {
        return abilities().contains(ability);
    }

    /** The name by which its messages begin. */
    default String name() {
        return factory().names().getFirst();
    }

    /** Starts a process there. */
    default Proc start(Exec exec) throws ProcException {
        return factory().start(exec);
    }

    /** A count, scaled, but no less than one. */
    default int scaled(int count) {
        return Math.max(1, (int) Math.min(Integer.MAX_VALUE, Math.round(count * scale())));
    }
}
