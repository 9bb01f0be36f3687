package io.execkit.shell.exec;

import io.execkit.process.ProcException;
import io.execkit.process.ProcRegistry;
import io.execkit.process.Signal;
import io.execkit.shell.Arguments;
import io.execkit.shell.Candidate;
import io.execkit.shell.Command;
import io.execkit.shell.Completion;
import io.execkit.shell.Console;
import io.execkit.shell.Option;
import io.execkit.shell.Usage;
import io.execkit.shell.UsageException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code kill}: ends processes with all their descendants, or signals them. */
@Component
public final class Kill implements Command {

    private static final int LAST_NAMED = 31; // the real-time signals have no use of their own to offer

    private final Supplier<ProcRegistry> registry;

    /** For {@link java.util.ServiceLoader}. */
    public Kill() {
        registry = ProcRegistry::load;
    }

    /** With the registry of the services. */
    @Activate
    public Kill(@Reference ProcRegistry registry) {
        this.registry = () -> registry;
    }

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public String summary() {
        return "kill processes with all their descendants, or send them a signal";
    }

    @Override
    public boolean oneShot() {
        return false;
    }

    @Override
    public Usage usage() {
        return Usage.operands("ID...", 1, Integer.MAX_VALUE)
                .with(Option.valued("s", "signal", "SIGNAL", "send this signal, by name or number, to the process alone"))
                .notes("Without -s, each process and all its descendants are killed (SIGKILL). With -s, the process alone gets"
                        + " the signal: it decides what becomes of its children.")
                .examples("kill 3", "kill -s TERM 3 4");
    }

    @Override
    public List<Candidate> candidates(Completion at) {
        if (at.isFor("signal")) {
            return IntStream.rangeClosed(1, LAST_NAMED).mapToObj(n -> new Candidate(new Signal(n).shortName(), "")).toList();
        }
        return new Procs(registry.get()).running();
    }

    @Override
    public int run(Arguments arguments, Console console) throws UsageException, ProcException {
        var signal = arguments.signal("signal");
        for (var proc : new Procs(registry.get()).get(arguments.operands())) {
            if (signal.isPresent()) {
                proc.signal(signal.get());
            } else {
                proc.kill();
            }
        }
        return 0;
    }
}
