package io.execkit.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * How a command is used.
 *
 * @param operands       what stands for its operands in the help: {@code ID...}; empty when it takes none
 * @param least          how many operands it needs
 * @param most           how many operands it takes; {@link Integer#MAX_VALUE} for any number
 * @param commandFollows true where another program's command line follows: its options end at the first operand then
 * @param options        in the order of the help
 * @param notes          paragraphs of the help, each to be broken into lines
 * @param examples       whole lines as they are typed after the tool's name: {@code run host ls}
 */
public record Usage(String operands, int least, int most, boolean commandFollows, List<Option> options, List<String> notes,
        List<String> examples) {

    /** Copies the lists. */
    public Usage {
        options = List.copyOf(options);
        notes = List.copyOf(notes);
        examples = List.copyOf(examples);
    }

    /** Neither operands nor options. */
    public static Usage none() {
        return new Usage("", 0, 0, false, List.of(), List.of(), List.of());
    }

    /** So many operands. */
    public static Usage operands(String operands, int least, int most) {
        return new Usage(operands, least, most, false, List.of(), List.of(), List.of());
    }

    /** Operands of which the first ends the options. */
    public static Usage command(String operands, int least) {
        return new Usage(operands, least, Integer.MAX_VALUE, true, List.of(), List.of(), List.of());
    }

    /** With these options after those it has. */
    public Usage with(List<Option> more) {
        var all = new ArrayList<>(options);
        all.addAll(more);
        return new Usage(operands, least, most, commandFollows, all, notes, examples);
    }

    /** With these options after those it has. */
    public Usage with(Option... more) {
        return with(List.of(more));
    }

    /** With these paragraphs in the help. */
    public Usage notes(String... paragraphs) {
        return new Usage(operands, least, most, commandFollows, options, List.of(paragraphs), examples);
    }

    /** With these examples in the help. */
    public Usage examples(String... lines) {
        return new Usage(operands, least, most, commandFollows, options, notes, List.of(lines));
    }

    /**
     * Reads the words that a user gave. {@code --help} is understood besides, and then the number of operands is not checked.
     *
     * @throws UsageException for an unknown option, a missing value, or a wrong number of operands
     */
    public Arguments parse(List<String> words) throws UsageException {
        return Words.parse(this, words);
    }
}
