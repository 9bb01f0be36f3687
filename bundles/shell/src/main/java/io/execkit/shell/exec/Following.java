package io.execkit.shell.exec;

import io.execkit.process.Channel;
import io.execkit.process.Exit;
import io.execkit.process.Output;
import io.execkit.process.OutputIncomplete;
import io.execkit.process.Proc;
import io.execkit.process.ProcException;
import java.io.OutputStream;

/** Shows a process's kept output and then what it writes, until it ends. */
final class Following {

    private Following() {
    }

    /**
     * @throws ProcException        when its output never comes by the JVM, or stays open after its end
     * @throws InterruptedException when the thread is interrupted; the process runs on
     */
    static Exit follow(Proc proc, OutputStream out, OutputStream err) throws ProcException, InterruptedException {
        if (!proc.exec().stdout().isPiped()) {
            throw new ProcException(ProcException.Reason.UNSUPPORTED,
                    "process " + proc.id() + " writes somewhere else: its output cannot be seen");
        }
        // On a terminal, or merged, stderr comes with stdout.
        boolean separate = proc.exec().stderr().isPiped() && !(proc.exec().stderr() instanceof Output.Merge);
        try (var _ = proc.attach(Channel.STDOUT, out)) {
            if (!separate) {
                return await(proc);
            }
            try (var _ = proc.attach(Channel.STDERR, err)) {
                return await(proc);
            }
        }
    }

    private static Exit await(Proc proc) throws ProcException, InterruptedException {
        try {
            return proc.waitFor();
        } catch (OutputIncomplete e) {
            return e.exit(); // whoever waits for the process is told; here, what there was has been shown
        }
    }
}
