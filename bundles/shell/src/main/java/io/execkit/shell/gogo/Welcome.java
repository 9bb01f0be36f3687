package io.execkit.shell.gogo;

import io.execkit.shell.Command;
import io.execkit.shell.jline.CommandCompleter;
import java.util.List;
import java.util.function.Supplier;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;

/**
 * What {@code gosh_profile} calls once in a session: completion, the prompt and a line of greeting.
 *
 * @param commands those there are
 * @param version  of ExecKit
 */
record Welcome(Supplier<List<Command>> commands, String version) implements Function {

    /** Completion leaves out what begins with an underscore. */
    static final String NAME = "__welcome";

    @Override
    public Object execute(CommandSession session, List<Object> arguments) {
        var reader = session.get(".reader");
        if (reader != null) {
            CommandCompleter.install(reader, commands);
        }
        try (var console = GogoConsole.of(session)) {
            // Gogo expands the prompt as a word: the brackets must not be taken for a pattern.
            session.put("prompt", console.coloured() ? "\u001b\\[1\\;32mexeckit\\>\u001b\\[0m " : "execkit> ");
            console.out().println("ExecKit " + version + " \u2014 help lists the commands, Ctrl-D ends");
        }
        return null;
    }
}
