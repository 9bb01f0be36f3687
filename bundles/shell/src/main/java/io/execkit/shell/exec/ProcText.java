package io.execkit.shell.exec;

import io.execkit.process.Exit;
import io.execkit.process.Proc;
import java.time.Duration;
import java.time.Instant;

/** What the commands say of a process, in few words. */
final class ProcText {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private ProcText() {
    }

    static String state(Proc proc) {
        return proc.exit().map(exit -> proc.timedOut() ? "timed out" : exit(exit)).orElse("running");
    }

    static String exit(Exit exit) {
        return switch (exit) {
            case Exit.Code(int code) -> "exited " + code;
            case Exit.Signalled(var signal) -> "killed " + signal;
            case Exit.Lost(var cause) -> "lost: " + cause;
        };
    }

    /** How long it has run, or did. */
    static String age(Proc proc, Instant now) {
        return age(Duration.between(proc.started(), proc.ended().orElse(now)));
    }

    /** Two units at most: {@code 7s}, {@code 3m12s}, {@code 5h02m}, {@code 4d06h}. */
    static String age(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        if (seconds < MINUTE) {
            return seconds + "s";
        }
        if (seconds < HOUR) {
            return seconds / MINUTE + "m" + twoDigits(seconds % MINUTE) + "s";
        }
        if (seconds < DAY) {
            return seconds / HOUR + "h" + twoDigits(seconds % HOUR / MINUTE) + "m";
        }
        return seconds / DAY + "d" + twoDigits(seconds % DAY / HOUR) + "h";
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
