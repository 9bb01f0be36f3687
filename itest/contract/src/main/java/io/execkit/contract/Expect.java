package io.execkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.execkit.process.Channel;
import io.execkit.process.Exec;
import io.execkit.process.Exit;
import io.execkit.process.OutputIncomplete;
import io.execkit.process.Proc;
import io.execkit.process.ProcException;
import io.execkit.process.ProcException.Reason;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/** Assertions that wait no longer than {@link #PATIENCE} and say which command let them down. */
final class Expect {

    /** Long enough for a busy machine, short enough to see a hang. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final long LOOK_MILLIS = 10;

    private Expect() {
    }

    /** A condition that may throw. */
    interface Condition {
        boolean holds() throws Exception;
    }

    /** How the process ends, soon. */
    static Exit end(Proc proc) throws ProcException, InterruptedException {
        return proc.waitFor(PATIENCE).orElseThrow(() -> new AssertionError("still runs after " + PATIENCE + ": " + story(proc)));
    }

    /** That the process ends like this, soon. */
    static void exit(Exit expected, Proc proc) throws ProcException, InterruptedException {
        var actual = end(proc);
        assertEquals(expected, actual, () -> story(proc));
    }

    /** That the process ends with this code, soon. */
    static void code(int expected, Proc proc) throws ProcException, InterruptedException {
        exit(new Exit.Code(expected), proc);
    }

    /** That the process is ended by this signal, soon, told as exactly as the backend can. */
    static void signalled(UnderTest backend, int signal, Proc proc) throws ProcException, InterruptedException {
        var actual = end(proc);
        if (backend.has(Ability.SIGNALLED)) {
            assertEquals(new Exit.Signalled(new io.execkit.process.Signal(signal)), actual, () -> story(proc));
            return;
        }
        assertEquals(128 + signal, actual.status(), () -> actual + ": " + story(proc));
    }

    /** The stdout of a command that succeeds. */
    static String output(UnderTest backend, Exec exec) throws ProcException, InterruptedException {
        try (var proc = backend.start(exec)) {
            code(0, proc);
            return proc.tail().text(Channel.STDOUT);
        }
    }

    /** That this comes to hold, soon. */
    static void soon(String what, Condition condition) throws Exception {
        within(PATIENCE, what, condition);
    }

    /** That this comes to hold in this time. */
    static void within(Duration limit, String what, Condition condition) throws Exception {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                fail("not within " + limit + ": " + what);
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** That the stdout of the process soon has this text in it. */
    static void told(Proc proc, String text) throws Exception {
        within(PATIENCE, "'" + text + "' in the stdout of " + proc.exec().commandLine(),
                () -> proc.tail().text(Channel.STDOUT).contains(text));
    }

    /** That this fails for one of these reasons, in a message of one line that begins with the backend's name. */
    static ProcException refused(UnderTest backend, EnumSet<Reason> reasons, Executable action) {
        var thrown = assertThrows(ProcException.class, action);
        assertTrue(reasons.contains(thrown.reason()),
                () -> thrown.reason() + " is not among " + reasons + ": " + thrown.getMessage());
        var message = thrown.getMessage();
        assertTrue(message.startsWith(backend.name() + ": "), () -> "does not begin with the backend's name: " + message);
        assertEquals(1, message.lines().count(), () -> "not one line: " + message);
        return thrown;
    }

    /** As above, for one reason. */
    static ProcException refused(UnderTest backend, Reason reason, Executable action) {
        return refused(backend, EnumSet.of(reason), action);
    }

    /** That waiting ends with word that a stream of the user's has thrown this, and with the process's own exit. */
    static void broken(int code, String why, Proc proc) {
        var incomplete = assertThrows(OutputIncomplete.class, () -> proc.waitFor(PATIENCE));
        assertEquals(new Exit.Code(code), incomplete.exit());
        var causes = Stream.<Throwable>iterate(incomplete, Objects::nonNull, Throwable::getCause)
                .map(Throwable::getMessage).toList();
        assertTrue(causes.contains(why), () -> "'" + why + "' is not among the causes: " + causes);
    }

    private static String story(Proc proc) {
        var tail = proc.tail().text();
        return proc.exec().commandLine() + (tail.isEmpty() ? " (no output)" : " printed: " + tail);
    }
}
