package io.execkit.shell.exec;

import io.execkit.process.Input;
import io.execkit.process.Proc;
import io.execkit.process.ProcRegistry;
import io.execkit.shell.Arguments;
import io.execkit.shell.Candidate;
import io.execkit.shell.Command;
import io.execkit.shell.Completion;
import io.execkit.shell.Console;
import io.execkit.shell.Usage;
import io.execkit.shell.UsageException;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code attach}: puts a detached process in the foreground for a while. */
@Component
public final class Attach implements Command {

    private final Supplier<ProcRegistry> registry;

    /** For {@link java.util.ServiceLoader}. */
    public Attach() {
        registry = ProcRegistry::load;
    }

    /** With the registry of the services. */
    @Activate
    public Attach(@Reference ProcRegistry registry) {
        this.registry = () -> registry;
    }

    @Override
    public String name() {
        return "attach";
    }

    @Override
    public String summary() {
        return "see the output of a process, and type into it";
    }

    @Override
    public boolean oneShot() {
        return false;
    }

    @Override
    public Usage usage() {
        return Usage.operands("ID", 1, 1)
                .notes("Shows the output that is kept and what follows. What is typed goes to the process if it was started with"
                        + " 'run -d -i'; the end of the input (Ctrl-D) closes its stdin.",
                        "Ctrl-C detaches: the process runs on. If it ends first, the exit status is the process's.")
                .examples("attach 3");
    }

    @Override
    public List<Candidate> candidates(Completion at) {
        return new Procs(registry.get()).running();
    }

    @Override
    public int run(Arguments arguments, Console console) throws UsageException, IOException {
        var proc = new Procs(registry.get()).get(arguments.operands().getFirst());
        var typing = proc.exec().stdin() instanceof Input.Pipe && proc.exit().isEmpty()
                ? Thread.ofVirtual().start(() -> type(proc, console))
                : Thread.ofVirtual().unstarted(() -> { });
        try {
            return Following.follow(proc, console.out(), console.err()).status();
        } catch (InterruptedException _) {
            console.err().println();
            console.err().println("detached from process " + proc.id() + ", which runs on");
            return 0;
        } finally {
            typing.interrupt();
        }
    }

    /** Until the console or the process takes no more. */
    private static void type(Proc proc, Console console) {
        var buffer = new byte[8192];
        try {
            for (int n; (n = console.in().read(buffer)) >= 0;) {
                if (Thread.currentThread().isInterrupted()) {
                    return; // detached: the process's stdin stays open for the next one who attaches
                }
                proc.stdin().write(buffer, 0, n);
                proc.stdin().flush();
            }
            if (!Thread.currentThread().isInterrupted()) {
                proc.stdin().close();
            }
        } catch (IOException _) {
            // The process has closed its stdin or ended, and says so itself.
        }
    }
}
