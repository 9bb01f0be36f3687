package io.execkit.shell.exec;

import io.execkit.process.BackendOption;
import io.execkit.process.ProcFactory;
import io.execkit.process.ProcRegistry;
import io.execkit.process.TerminalSize;
import io.execkit.shell.Arguments;
import io.execkit.shell.Candidate;
import io.execkit.shell.Command;
import io.execkit.shell.Completion;
import io.execkit.shell.Console;
import io.execkit.shell.Option;
import io.execkit.shell.Usage;
import io.execkit.shell.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code backends}: what {@code run} can run things in. */
@Component
public final class Backends implements Command {

    private final Supplier<ProcRegistry> registry;

    /** For {@link java.util.ServiceLoader}. */
    public Backends() {
        registry = ProcRegistry::load;
    }

    /** With the registry of the services. */
    @Activate
    public Backends(@Reference ProcRegistry registry) {
        this.registry = () -> registry;
    }

    @Override
    public String name() {
        return "backends";
    }

    @Override
    public String summary() {
        return "list the backends and targets that run can name";
    }

    @Override
    public Usage usage() {
        return Usage.operands("[NAME]...", 0, Integer.MAX_VALUE)
                .with(Option.flag("v", "verbose", "list the options of each as well"),
                        Option.flag("q", "quiet", "print the names alone, one a line"))
                .notes("With NAME, tells of these alone, with their options.")
                .examples("backends", "backends host");
    }

    @Override
    public List<Candidate> candidates(Completion at) {
        return new Factories(registry.get()).candidates();
    }

    @Override
    public int run(Arguments arguments, Console console) throws UsageException {
        var factories = new Factories(registry.get());
        var chosen = new ArrayList<ProcFactory>();
        for (var name : arguments.operands()) {
            chosen.add(factories.get(name));
        }
        boolean options = arguments.has("verbose") || !chosen.isEmpty();
        var shown = chosen.isEmpty() ? factories.all() : chosen;
        if (arguments.has("quiet")) {
            shown.forEach(factory -> Factories.names(factory).forEach(console.out()::println));
            return 0;
        }
        if (shown.isEmpty()) {
            console.err().println("no backend is installed");
            return 0;
        }
        print(shown, options, console);
        return 0;
    }

    private static void print(List<ProcFactory> factories, boolean options, Console console) {
        var table = new Columns("NAME", "BACKEND", "DESCRIPTION");
        for (var factory : factories) {
            table.row(String.join(", ", Factories.names(factory)), factory.names().getFirst(), factory.description());
            if (options) {
                factory.options().forEach(option -> describe(option, table));
            }
        }
        table.print(console.out(), console.terminal().map(TerminalSize::columns));
    }

    private static void describe(BackendOption option, Columns table) {
        var synopsis = "  --" + option.name() + (option.isFlag() ? "" : " " + option.argument());
        table.row(synopsis, "", option.help() + (option.repeatable() ? " (repeatable)" : ""));
    }
}
