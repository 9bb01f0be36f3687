package io.execkit.shell.gogo;

import io.execkit.shell.Call;
import io.execkit.shell.Command;
import io.execkit.shell.CommandLineTool;
import io.execkit.shell.Console;
import io.execkit.shell.UsageException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;

/**
 * {@code help}: Gogo's own sees nothing in functions, and buries these commands among all others.
 *
 * @param commands those there are
 */
record GogoHelp(Supplier<List<Command>> commands) implements Function {

    @Override
    public Object execute(CommandSession session, List<Object> arguments) {
        try (var console = GogoConsole.of(session)) {
            console.end(help(arguments.stream().map(String::valueOf).toList(), console));
            console.out().flush();
            return null;
        }
    }

    private int help(List<String> words, Console console) {
        if (words.isEmpty()) {
            CommandLineTool.list(commands.get(), console);
            console.out().println();
            console.out().println("'help COMMAND' or 'COMMAND --help' tells more of one; gogo:help lists what else Gogo has.");
            return 0;
        }
        var word = words.getFirst();
        for (var command : commands.get()) {
            if (word.equals(command.name()) || word.equals(command.scope() + ":" + command.name())) {
                return help(command, words.subList(1, words.size()), console);
            }
        }
        var known = commands.get().stream().map(Command::name).toList();
        console.err().println("help: " + UsageException.unknown("command", word, known).getMessage());
        return UsageException.STATUS;
    }

    private static int help(Command command, List<String> operands, Console console) {
        try {
            new Call(command.name(), command).help(operands, console);
            return 0;
        } catch (UsageException e) {
            console.err().println("help: " + e.getMessage());
            return UsageException.STATUS;
        }
    }
}
