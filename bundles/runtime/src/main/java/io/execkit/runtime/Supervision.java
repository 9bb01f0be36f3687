package io.execkit.runtime;

import io.execkit.process.BackendOption;
import io.execkit.process.Exec;
import io.execkit.process.Output;
import io.execkit.process.Proc;
import io.execkit.process.ProcException;
import io.execkit.process.ProcException.Reason;
import io.execkit.process.ProcFactory;
import io.execkit.process.spi.Launch;
import io.execkit.process.spi.Nearest;
import io.execkit.process.spi.Running;
import io.execkit.process.spi.Supervisor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Checks and starts what backends launch. Any thread may call it. */
@Component
public final class Supervision implements Supervisor {

    private final ProcTable table;
    private final Timer timer = new Timer();

    /** For ServiceLoader. */
    public Supervision() {
        this(ProcTable.standalone());
    }

    /** For DS. */
    @Activate
    public Supervision(@Reference ProcTable table) {
        this.table = table;
    }

    @Override
    public Proc start(ProcFactory factory, Exec exec, boolean redirects, Launch launch) throws ProcException {
        var backend = factory.names().getFirst();
        var refusal = refusal(factory, exec);
        if (refusal.isPresent()) {
            throw ProcException.cannotStart(backend, exec, Reason.INVALID, refusal.get());
        }
        var wiring = Wiring.of(backend, exec, redirects);
        try {
            return supervise(factory, exec, wiring, launch.start(wiring.exec()));
        } catch (ProcException e) {
            wiring.close();
            throw e;
        } catch (RuntimeException e) {
            wiring.close();
            throw new ProcException(Reason.FAILED, backend + ": cannot start '" + exec.commandLine() + "': " + e, e);
        }
    }

    private Proc supervise(ProcFactory factory, Exec exec, Wiring wiring, Running running) throws ProcException {
        var identity = new SupervisedProc.Identity(table.nextId(), factory.names().getFirst(), factory.target());
        var proc = new SupervisedProc(identity, exec, wiring, running, table, timer);
        try {
            proc.begin();
            return proc;
        } catch (OutOfMemoryError e) { // no more threads
            proc.close();
            throw ProcException.cannotStart(identity.backend(), exec, Reason.FAILED,
                    "no thread for its streams: " + e.getMessage());
        }
    }

    /** Why the Exec makes no sense, if it does not. */
    private static Optional<String> refusal(ProcFactory factory, Exec exec) {
        if (exec.arguments().isEmpty()) {
            return Optional.of("no command given");
        }
        if (exec.arguments().getFirst().isEmpty()) {
            return Optional.of("the command is empty");
        }
        var words = Stream.of(exec.arguments().stream(), exec.directory().stream(), exec.user().stream()).flatMap(s -> s);
        var nul = words.filter(word -> word.indexOf('\0') >= 0).findFirst();
        if (nul.isPresent()) {
            return Optional.of("NUL in '" + nul.get().replace("\0", "\\0") + "'");
        }
        if (exec.stdout() instanceof Output.Merge) {
            return Optional.of("only stderr can be merged, into stdout");
        }
        return unknownOption(factory, exec);
    }

    private static Optional<String> unknownOption(ProcFactory factory, Exec exec) {
        if (exec.options().isEmpty()) {
            return Optional.empty();
        }
        var options = factory.options();
        var names = options.stream().map(BackendOption::name).toList();
        for (var name : exec.options().keySet()) {
            if (!names.contains(name)) {
                return Optional.of("it has no option '" + name + "'" + Nearest.hint(name, names));
            }
        }
        return options.stream()
                .filter(option -> !option.repeatable())
                .filter(option -> exec.options().getOrDefault(option.name(), List.of()).size() > 1)
                .map(option -> "option '" + option.name() + "' given more than once")
                .findFirst();
    }

    /** The table kills what still runs; nothing is timed any more. */
    @Deactivate
    void close() {
        timer.close();
    }
}
