package io.execkit.shell.exec;

import io.execkit.process.Exec;
import io.execkit.process.Input;
import io.execkit.process.Output;
import io.execkit.process.Proc;
import io.execkit.process.ProcException;
import io.execkit.process.ProcRegistry;
import io.execkit.process.TerminalSize;
import io.execkit.shell.Console;

/** The foreground in a JVM that lives on: the session's streams are carried to the process and from it. */
record InSession(ProcRegistry registry, Console console) {

    int run(String name, Exec exec) throws ProcException, InterruptedException {
        var carried = exec.stdin(Input.from(console.in())).stdout(Output.to(console.out())).stderr(Output.to(console.err()));
        // Closing it kills what still runs: so Ctrl-C, which interrupts this thread, ends the whole tree.
        try (var proc = registry.start(name, carried)) {
            if (exec.terminal().isEmpty()) {
                return Ending.await(proc, console);
            }
            try (var _ = console.raw(size -> resize(proc, size))) {
                return Ending.await(proc, console);
            }
        }
    }

    private static void resize(Proc proc, TerminalSize size) {
        try {
            proc.resize(size);
        } catch (ProcException _) {
            // It has just ended, or its backend cannot: the picture stays as it is.
        }
    }
}
