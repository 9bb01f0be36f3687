package io.execkit.shell.jline;

import io.execkit.shell.Command;
import io.execkit.shell.Suggestions;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.impl.LineReaderImpl;

/**
 * Completes our commands by what they say of themselves, and leaves all others to Gogo's completer. Gogo's own mechanism, the
 * {@code complete} command, takes fixed lists of options when a session starts: it cannot follow backends that come and go.
 */
public final class CommandCompleter implements Completer {

    private static final String HELP = "help";

    private final Completer others;
    private final Supplier<List<Command>> commands;

    private CommandCompleter(Completer others, Supplier<List<Command>> commands) {
        this.others = others;
        this.commands = commands;
    }

    /**
     * Puts itself before the completer that a session's reader has.
     *
     * @param reader a JLine LineReader
     */
    public static void install(Object reader, Supplier<List<Command>> commands) {
        if (reader instanceof LineReaderImpl line) {
            line.setCompleter(new CommandCompleter(line.getCompleter(), commands));
        }
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (line.wordIndex() == 0) {
            others.complete(reader, line, candidates);
            describe(candidates);
            return;
        }
        var name = line.words().getFirst();
        var command = find(name);
        if (command.isPresent()) {
            var before = line.words().subList(1, line.wordIndex());
            var typed = line.word().substring(0, line.wordCursor());
            for (var each : Suggestions.of(command.get(), before, typed)) {
                candidates.add(candidate(each.value(), each.description()));
            }
        } else if (name.equals(HELP)) {
            commands.get().forEach(each -> candidates.add(candidate(each.name(), each.summary())));
        } else {
            others.complete(reader, line, candidates);
        }
    }

    /** Gogo knows the names alone. */
    private void describe(List<Candidate> candidates) {
        candidates.replaceAll(known -> find(known.value())
                .map(command -> candidate(known.value(), command.summary()))
                .orElse(known));
    }

    private Optional<Command> find(String name) {
        return commands.get().stream()
                .filter(command -> name.equals(command.name()) && command.scope().equals(Command.EXEC)
                        || name.equals(command.scope() + ":" + command.name()))
                .findFirst();
    }

    private static Candidate candidate(String value, String description) {
        return new Candidate(value, value, null, description.isEmpty() ? null : description, null, null, true);
    }
}
