package io.execkit.shell.exec;

import io.execkit.process.Channel;
import io.execkit.process.Proc;
import io.execkit.process.ProcRegistry;
import io.execkit.process.Tail;
import io.execkit.shell.Arguments;
import io.execkit.shell.Candidate;
import io.execkit.shell.Command;
import io.execkit.shell.Completion;
import io.execkit.shell.Console;
import io.execkit.shell.Option;
import io.execkit.shell.Usage;
import io.execkit.shell.UsageException;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code logs}: the last output of a process. */
@Component
public final class Logs implements Command {

    private final Supplier<ProcRegistry> registry;

    /** For {@link java.util.ServiceLoader}. */
    public Logs() {
        registry = ProcRegistry::load;
    }

    /** With the registry of the services. */
    @Activate
    public Logs(@Reference ProcRegistry registry) {
        this.registry = () -> registry;
    }

    @Override
    public String name() {
        return "logs";
    }

    @Override
    public String summary() {
        return "show the last output of a process";
    }

    @Override
    public boolean oneShot() {
        return false;
    }

    @Override
    public Usage usage() {
        return Usage.operands("ID", 1, 1)
                .with(Option.flag("f", "follow", "go on with what it writes, until it ends or Ctrl-C"),
                        Option.valued("n", "lines", "LINES", "no more than so many of the last lines"))
                .notes("Shows what is kept: the last 64 KiB unless configured otherwise. Stdout goes to stdout and"
                        + " stderr to stderr.")
                .examples("logs 3", "logs -f -n 20 3");
    }

    @Override
    public List<Candidate> candidates(Completion at) {
        return at.option().isPresent() ? List.of() : new Procs(registry.get()).all();
    }

    @Override
    public int run(Arguments arguments, Console console) throws UsageException, IOException, InterruptedException {
        var lines = arguments.number("lines");
        var proc = new Procs(registry.get()).get(arguments.operands().getFirst());
        if (!arguments.has("follow")) {
            print(lines.isPresent() ? LastLines.of(proc.tail(), lines.get()) : proc.tail(), console);
            return 0;
        }
        return follow(proc, lines.map(count -> LastLines.skipped(proc.tail(), count)).orElse(LastLines.Skip.NONE), console);
    }

    private static void print(Tail tail, Console console) {
        for (var chunk : tail.chunks()) {
            var to = chunk.channel() == Channel.STDOUT ? console.out() : console.err();
            to.writeBytes(chunk.bytes());
            to.flush(); // keeps the order of the two, where both are the terminal
        }
    }

    private static int follow(Proc proc, LastLines.Skip skip, Console console) throws IOException, InterruptedException {
        var out = new SkippingStream(console.out(), skip.stdout());
        var err = new SkippingStream(console.err(), skip.stderr());
        Following.follow(proc, out, err);
        return 0;
    }
}
