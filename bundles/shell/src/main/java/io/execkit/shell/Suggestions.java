package io.execkit.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be typed next in a command's words: its options, by its usage, and what the command itself offers. */
public final class Suggestions {

    private final Command command;
    private final List<String> operands = new ArrayList<>();
    private Usage usage;
    private Optional<Option> awaited = Optional.empty();
    private boolean ended;

    private Suggestions(Command command) {
        this.command = command;
        this.usage = command.usage();
    }

    /**
     * All words that fit, whatever has been typed of the word so far, but options only where it begins with a hyphen.
     *
     * @param before the words after the command's name that are complete
     * @param word   the beginning of the word under the cursor; may be empty
     */
    public static List<Candidate> of(Command command, List<String> before, String word) {
        var place = new Suggestions(command);
        before.forEach(place::pass);
        return place.suggest(word);
    }

    private void pass(String word) {
        if (awaited.isPresent()) {
            awaited = Optional.empty();
        } else if (!ended && word.equals("--")) {
            ended = true;
        } else if (!ended && word.length() > 1 && word.startsWith("-")) {
            awaited = option(word).filter(option -> !option.isFlag());
        } else {
            operand(word);
        }
    }

    private void operand(String word) {
        operands.add(word);
        var special = operands.size() == 1 ? special(word) : Optional.<Usage>empty();
        if (special.isPresent()) {
            usage = special.get();
        } else if (usage.commandFollows()) {
            ended = true;
        }
    }

    private Optional<Usage> special(String operand) {
        try {
            return command.usageAfter(operand);
        } catch (UsageException _) {
            return Optional.empty(); // the message comes when the line is run
        }
    }

    /** The option whose name is this whole word; {@code --name=value} and bundled letters await nothing. */
    private Optional<Option> option(String word) {
        return usage.options().stream()
                .filter(option -> word.equals("--" + option.name()) || word.equals("-" + option.letter()))
                .findFirst();
    }

    private List<Candidate> suggest(String word) {
        if (awaited.isPresent()) {
            return command.candidates(new Completion(operands, Optional.of(awaited.get().name())));
        }
        if (ended || !word.startsWith("-")) {
            return command.candidates(new Completion(operands, Optional.empty()));
        }
        var names = new ArrayList<Candidate>();
        for (var option : usage.options()) {
            names.add(new Candidate("--" + option.name(), option.help()));
            if (!option.letter().isEmpty()) {
                names.add(new Candidate("-" + option.letter(), option.help()));
            }
        }
        names.add(new Candidate("--" + Words.HELP.name(), Words.HELP.help()));
        return names;
    }
}
