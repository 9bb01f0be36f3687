package io.execkit.shell.gogo;

import io.execkit.shell.Call;
import io.execkit.shell.Command;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;

/**
 * A command as a function of Gogo's.
 *
 * @param command which
 */
record GogoCommand(Command command) implements Function {

    /** Prints what it has to say and returns nothing; its status is Gogo's for {@code &&} and {@code ||}, and {@code $status}. */
    @Override
    public Object execute(CommandSession session, List<Object> arguments) {
        try (var console = GogoConsole.of(session)) {
            var called = command.scope().equals(Command.EXEC) ? command.name() : command.scope() + ":" + command.name();
            int status = new Call(called, command).run(words(arguments), console);
            console.end(status);
            return null;
        }
    }

    /** As words: Gogo's {@code $(ps -q)} gives a list, or lines. */
    private static List<String> words(List<Object> arguments) {
        var words = new ArrayList<String>();
        for (var argument : arguments) {
            if (argument instanceof Collection<?> several) {
                several.forEach(each -> words.add(String.valueOf(each)));
            } else {
                words.add(String.valueOf(argument));
            }
        }
        return words;
    }
}
