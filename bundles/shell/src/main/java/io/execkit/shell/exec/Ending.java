package io.execkit.shell.exec;

import io.execkit.process.Exit;
import io.execkit.process.OutputIncomplete;
import io.execkit.process.Proc;
import io.execkit.process.ProcException;
import io.execkit.shell.Console;

/** How {@code run} ends when its process has. */
final class Ending {

    private static final int TIMED_OUT = 124; // as timeout(1)

    private Ending() {
    }

    /** Waits for the process; what cannot be told by an exit status is told on stderr. */
    static int await(Proc proc, Console console) throws ProcException, InterruptedException {
        var exit = exit(proc, console);
        if (proc.timedOut()) {
            return TIMED_OUT;
        }
        if (exit instanceof Exit.Lost(var cause)) {
            console.err().println("run: lost: " + cause);
        }
        return exit.status();
    }

    private static Exit exit(Proc proc, Console console) throws ProcException, InterruptedException {
        try {
            return proc.waitFor();
        } catch (OutputIncomplete e) {
            console.err().println("run: " + e.getMessage());
            return e.exit();
        }
    }
}
