package io.execkit.shell.exec;

import io.execkit.process.Proc;
import io.execkit.process.ProcRegistry;
import io.execkit.process.TerminalSize;
import io.execkit.shell.Arguments;
import io.execkit.shell.Command;
import io.execkit.shell.Console;
import io.execkit.shell.Option;
import io.execkit.shell.Usage;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code ps}: the processes. */
@Component
public final class Ps implements Command {

    private final Supplier<ProcRegistry> registry;

    /** For {@link java.util.ServiceLoader}. */
    public Ps() {
        registry = ProcRegistry::load;
    }

    /** With the registry of the services. */
    @Activate
    public Ps(@Reference ProcRegistry registry) {
        this.registry = () -> registry;
    }

    @Override
    public String name() {
        return "ps";
    }

    @Override
    public String summary() {
        return "list the processes";
    }

    @Override
    public boolean oneShot() {
        return false;
    }

    @Override
    public Usage usage() {
        return Usage.none()
                .with(Option.flag("a", "all", "list those that have ended as well, and how"),
                        Option.flag("q", "quiet", "print the ids alone, one a line"))
                .examples("ps", "ps -a");
    }

    @Override
    public int run(Arguments arguments, Console console) {
        var procs = registry.get().procs();
        if (!arguments.has("all")) {
            procs = procs.stream().filter(proc -> proc.exit().isEmpty()).toList();
        }
        if (arguments.has("quiet")) {
            procs.forEach(proc -> console.out().println(proc.id()));
            return 0;
        }
        table(procs, Instant.now()).print(console.out(), console.terminal().map(TerminalSize::columns));
        return 0;
    }

    private static Columns table(List<Proc> procs, Instant now) {
        var table = new Columns("ID", "BACKEND", "TARGET", "PID", "STATE", "AGE", "COMMAND");
        for (var proc : procs) {
            var pid = proc.pid().isPresent() ? Long.toString(proc.pid().getAsLong()) : "-";
            table.row(proc.id(), proc.backend(), proc.target().orElse("-"), pid, ProcText.state(proc), ProcText.age(proc, now),
                    proc.exec().commandLine());
        }
        return table;
    }
}
