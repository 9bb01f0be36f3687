package io.execkit.shell.exec;

import io.execkit.process.Environment;
import io.execkit.process.Exec;
import io.execkit.process.Input;
import io.execkit.process.ProcException;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code run}: a command in a backend. */
@Component
public final class Run implements Command {

    private final Supplier<ProcRegistry> registry;

    /** For {@link java.util.ServiceLoader}. */
    public Run() {
        registry = ProcRegistry::load;
    }

    /** With the registry of the services. */
    @Activate
    public Run(@Reference ProcRegistry registry) {
        this.registry = () -> registry;
    }

    @Override
    public String name() {
        return "run";
    }

    @Override
    public String summary() {
        return "run a command in a backend or target";
    }

    @Override
    public Usage usage() {
        return Usage.command("BACKEND [OPTION]... [--] COMMAND [ARGUMENT]...", 1)
                .with(options())
                .notes("Options stand before or right after BACKEND; 'run BACKEND --help' lists those that the backend adds,"
                        + " which stand after it. All from COMMAND on belongs to the command. No shell is involved: for pipes and"
                        + " $VARIABLES run sh -c '...'.",
                        "The exit status is the command's; 128+n when signal n killed it; 124 when the time was over; 127 when"
                        + " the command was not found and 126 when it could not be executed; 125 when it could not be started for"
                        + " another reason; 255 when the link to it was lost; 2 when the words made no sense.")
                .examples("run host -- sh -c 'echo $HOME'", "run -w /tmp --timeout 30s host ls -l");
    }

    private static List<Option> options() {
        return List.of(
                Option.flag("d", "detach", "leave it running and print its id (in the shell)"),
                Option.flag("i", "interactive", "with -d, keep its stdin open for attach"),
                Option.repeatable("e", "env", "NAME[=VALUE]", "set an environment variable; without a value, to that of here"),
                Option.flag("", "clear-env", "start with no environment variables but those of -e"),
                Option.valued("w", "workdir", "DIR", "the working directory, as the backend sees it"),
                Option.valued("u", "user", "USER", "run as this user: NAME, UID or UID:GID"),
                Option.flag("t", "tty", "give it a terminal of its own"),
                Option.valued("", "timeout", "TIME", "kill it, with its descendants, after this time: 30, 1.5s, 5m, 2h"));
    }

    @Override
    public Optional<Usage> usageAfter(String name) throws UsageException {
        var usage = Usage.command("[--] COMMAND [ARGUMENT]...", 1).with(options());
        var factory = new Factories(registry.get()).get(name);
        return Optional.of(usage.with(factory.options().stream().map(Option::of).toList())
                .notes("In " + name + ": " + factory.description() + "."));
    }

    @Override
    public List<Candidate> candidates(Completion at) {
        if (at.option().isPresent() || !at.operands().isEmpty()) {
            return List.of();
        }
        return new Factories(registry.get()).candidates();
    }

    @Override
    public int run(Arguments arguments, Console console) throws UsageException, ProcException, InterruptedException {
        boolean detach = arguments.has("detach");
        if (detach && !console.lasting()) {
            throw new UsageException("-d needs something to keep the process; use it in 'execkit shell'");
        }
        if (arguments.has("interactive") && !detach) {
            throw new UsageException("-i goes with -d; in the foreground, the process has the stdin of here anyway");
        }
        var name = arguments.operands().getFirst();
        var exec = exec(arguments, new Factories(registry.get()).get(name), console);
        if (!detach) {
            return console.lasting()
                    ? new InSession(registry.get(), console).run(name, exec)
                    : new OneShot(registry.get(), console).run(name, exec);
        }
        var input = arguments.has("interactive") ? Input.pipe() : Input.empty();
        console.out().println(registry.get().start(name, exec.stdin(input)).id());
        return 0;
    }

    private static Exec exec(Arguments arguments, ProcFactory factory, Console console) throws UsageException {
        var timeout = arguments.duration("timeout");
        try {
            var exec = Exec.of(arguments.operands().subList(1, arguments.operands().size())).with(environment(arguments));
            exec = arguments.value("workdir").map(exec::in).orElse(exec);
            exec = arguments.value("user").map(exec::as).orElse(exec);
            exec = timeout.map(exec::timeout).orElse(exec);
            exec = arguments.has("tty") ? exec.terminal(console.terminal().orElse(TerminalSize.DEFAULT)) : exec;
            for (var option : factory.options()) {
                var values = arguments.values(option.name());
                for (var value : option.repeatable() || values.isEmpty() ? values : List.of(values.getLast())) {
                    exec = exec.option(option.name(), value);
                }
            }
            return exec;
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static Environment environment(Arguments arguments) {
        var environment = arguments.has("clear-env") ? Environment.only(Map.of()) : Environment.inherited();
        for (var variable : arguments.values("env")) {
            int equals = variable.indexOf('=');
            var name = equals < 0 ? variable : variable.substring(0, equals);
            var value = equals < 0 ? Optional.ofNullable(System.getenv(name)) : Optional.of(variable.substring(equals + 1));
            // A variable that is not set here stays as the backend has it, as with docker run -e NAME.
            environment = value.isPresent() ? environment.with(name, value.get()) : environment;
        }
        return environment;
    }
}
