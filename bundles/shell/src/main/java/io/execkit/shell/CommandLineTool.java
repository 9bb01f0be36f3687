package io.execkit.shell;

import io.execkit.process.TerminalSize;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The {@code execkit} command line: finds the command that the words name, and calls it. It knows nothing of OSGi. */
public final class CommandLineTool {

    private static final String TOOL = "execkit";

    private final List<Command> commands;
    private final Console console;

    private CommandLineTool(List<Command> commands, Console console) {
        this.commands = commands;
        this.console = console;
    }

    /**
     * Runs the command that the first words name.
     *
     * @param commands  those there are; of two with one name, the first counts
     * @param arguments the words after the tool's name
     * @param console   where from, usually {@link Console#standard()}
     * @return the status to end the JVM with: the command's, 2 for words that make no sense
     */
    public static int run(List<Command> commands, List<String> arguments, Console console) {
        try {
            return new CommandLineTool(commands, console).run(arguments);
        } catch (UsageException e) {
            console.err().println(TOOL + ": " + e.getMessage());
            return UsageException.STATUS;
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    /** Prints the commands' names and summaries, as a help does. */
    public static void list(List<Command> commands, Console console) {
        new HelpText(console.out(), console.terminal().orElse(TerminalSize.DEFAULT).columns()).commands(commands);
    }

    /** The version of ExecKit: {@code 0.1.0}. */
    public static String version() {
        return OwnVersion.OWN;
    }

    private int run(List<String> words) throws UsageException {
        if (words.isEmpty()) {
            overview(console.err());
            return UsageException.STATUS;
        }
        return switch (words.getFirst()) {
            case "-h", "--help" -> help(List.of());
            case "help" -> help(words.subList(1, words.size()));
            case "-V", "--version" -> printVersion();
            default -> call(words);
        };
    }

    private int call(List<String> words) throws UsageException {
        var command = find(words);
        var rest = words.subList(command.scope().equals(Command.EXEC) ? 1 : 2, words.size());
        boolean asksForHelp = rest.contains("--help") || rest.contains("-h");
        if (!command.oneShot() && !console.lasting() && !asksForHelp) {
            throw new UsageException(command.name() + " works in '" + TOOL + " shell', where processes live on");
        }
        return new Call(prefix(command), command).run(rest, console);
    }

    private int help(List<String> words) throws UsageException {
        if (words.isEmpty()) {
            overview(console.out());
            return 0;
        }
        if (words.size() == 1 && isScope(words.getFirst())) {
            scope(words.getFirst(), console.out());
            return 0;
        }
        var command = find(words);
        int used = command.scope().equals(Command.EXEC) ? 1 : 2;
        new Call(prefix(command), command).help(words.subList(used, words.size()), console);
        return 0;
    }

    private int printVersion() {
        console.out().println(TOOL + " " + version());
        return 0;
    }

    private void overview(PrintStream out) {
        out.println("Usage: " + TOOL + " COMMAND [OPTION]... [OPERAND]...");
        out.println("Runs commands on this host, in containers, on other machines and in guests, all in one way.");
        out.println();
        out.println("Commands:");
        var text = new HelpText(out, console.terminal().orElse(TerminalSize.DEFAULT).columns());
        text.commands(commands.stream().filter(Command::oneShot).toList());
        var inShell = commands.stream().filter(command -> !command.oneShot()).toList();
        if (!inShell.isEmpty()) {
            out.println();
            out.println("In '" + TOOL + " shell', where processes live on:");
            text.commands(inShell);
        }
        out.println();
        out.println("'" + TOOL + " COMMAND --help' tells more of one, '" + TOOL + " --version' the version.");
    }

    private void scope(String scope, PrintStream out) {
        out.println("Usage: " + TOOL + " " + scope + " COMMAND [OPTION]... [OPERAND]...");
        out.println();
        out.println("Commands:");
        new HelpText(out, TerminalSize.DEFAULT.columns())
                .commands(commands.stream().filter(command -> command.scope().equals(scope)).toList());
    }

    /** A command of scope exec by its name, or another by its scope and name. */
    private Command find(List<String> words) throws UsageException {
        var first = words.getFirst();
        var plain = find(Command.EXEC, first);
        if (plain.isPresent()) {
            return plain.get();
        }
        if (first.startsWith("-")) {
            throw unknownOption(first);
        }
        if (!isScope(first)) {
            var known = new ArrayList<>(names(Command.EXEC));
            commands.stream().map(Command::scope).distinct().filter(scope -> !scope.equals(Command.EXEC)).forEach(known::add);
            known.add("help");
            throw UsageException.unknown("command", first, known);
        }
        if (words.size() == 1 || words.get(1).startsWith("-")) {
            throw new UsageException("missing command after '" + first + "'; there are: " + String.join(", ", names(first)));
        }
        var scoped = find(first, words.get(1));
        if (scoped.isEmpty()) {
            throw UsageException.unknown(first + " command", words.get(1), names(first));
        }
        return scoped.get();
    }

    private static UsageException unknownOption(String word) {
        var nearest = Nearest.to(word, List.of("--help", "--version"));
        return new UsageException("unknown option " + word + nearest.map(n -> "; did you mean " + n + "?").orElse(""));
    }

    private boolean isScope(String word) {
        return !word.equals(Command.EXEC) && !names(word).isEmpty();
    }

    private Optional<Command> find(String scope, String name) {
        for (var command : commands) {
            if (command.scope().equals(scope) && command.name().equals(name)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    private List<String> names(String scope) {
        return commands.stream().filter(command -> command.scope().equals(scope)).map(Command::name).toList();
    }

    private static String prefix(Command command) {
        return TOOL + " " + (command.scope().equals(Command.EXEC) ? "" : command.scope() + " ") + command.name();
    }
}
