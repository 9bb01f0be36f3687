package io.execkit.shell.exec;

import io.execkit.process.Exit;
import io.execkit.process.OutputIncomplete;
import io.execkit.process.Proc;
import io.execkit.process.ProcException;
import io.execkit.process.ProcRegistry;
import io.execkit.shell.Arguments;
import io.execkit.shell.Candidate;
import io.execkit.shell.Command;
import io.execkit.shell.Completion;
import io.execkit.shell.Console;
import io.execkit.shell.Usage;
import io.execkit.shell.UsageException;
import java.util.List;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code wait}: until processes have ended. */
@Component
public final class Wait implements Command {

    private final Supplier<ProcRegistry> registry;

    /** For {@link java.util.ServiceLoader}. */
    public Wait() {
        registry = ProcRegistry::load;
    }

    /** With the registry of the services. */
    @Activate
    public Wait(@Reference ProcRegistry registry) {
        this.registry = () -> registry;
    }

    @Override
    public String name() {
        return "wait";
    }

    @Override
    public String summary() {
        return "wait until processes have ended, and tell how";
    }

    @Override
    public boolean oneShot() {
        return false;
    }

    @Override
    public Usage usage() {
        return Usage.operands("ID...", 1, Integer.MAX_VALUE)
                .notes("Prints each id and how the process ended. The exit status is the last one's. Ctrl-C ends the waiting, not"
                        + " the processes.")
                .examples("wait 3");
    }

    @Override
    public List<Candidate> candidates(Completion at) {
        return new Procs(registry.get()).running();
    }

    @Override
    public int run(Arguments arguments, Console console) throws UsageException, ProcException, InterruptedException {
        int status = 0;
        for (var proc : new Procs(registry.get()).get(arguments.operands())) {
            status = await(proc, console).status();
            console.out().println(proc.id() + "  " + ProcText.state(proc));
            console.out().flush();
        }
        return status;
    }

    private static Exit await(Proc proc, Console console) throws ProcException, InterruptedException {
        try {
            return proc.waitFor();
        } catch (OutputIncomplete e) {
            console.err().println("wait: " + e.getMessage());
            return e.exit();
        }
    }
}
