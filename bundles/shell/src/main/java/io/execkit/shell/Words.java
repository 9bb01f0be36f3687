package io.execkit.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/** Reads words as options and operands, with Commons CLI, which does the single option and knows nothing of nearest words. */
final class Words {

    static final Option HELP = Option.flag("h", "help", "show this help");

    private static final String END = "--";

    private final Usage usage;
    private final Options options = new Options();
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<String> operands = new ArrayList<>();

    private Words(Usage usage) {
        this.usage = usage;
        for (var option : usage.options()) {
            add(option);
        }
        add(HELP);
    }

    static Arguments parse(Usage usage, List<String> words) throws UsageException {
        var parsed = new Words(usage);
        parsed.read(words);
        var arguments = new Arguments(parsed.values, parsed.operands);
        if (!arguments.has(HELP.name())) {
            parsed.checkCount();
        }
        return arguments;
    }

    private void add(Option option) {
        // The first one wins: a backend's option must not take a name away from the command's own.
        if (options.hasLongOption(option.name())) {
            return;
        }
        var builder = option.letter().isEmpty() || options.hasShortOption(option.letter())
                ? org.apache.commons.cli.Option.builder()
                : org.apache.commons.cli.Option.builder(option.letter());
        options.addOption(builder.longOpt(option.name()).hasArg(!option.isFlag()).get());
    }

    private void read(List<String> words) throws UsageException {
        var left = words;
        while (!left.isEmpty()) {
            var line = leadingOptions(left);
            var rest = line.getArgList();
            boolean ended = rest.size() < left.size() && left.get(left.size() - rest.size() - 1).equals(END);
            if (!ended && !rest.isEmpty() && hasValueAttached(rest.getFirst())) {
                left = withValueApart(rest);
                continue;
            }
            if (!ended && !rest.isEmpty()) {
                refuseUnknown(left, rest);
            }
            if (ended || usage.commandFollows() || rest.isEmpty()) {
                operands.addAll(rest);
                return;
            }
            operands.add(rest.getFirst());
            left = rest.subList(1, rest.size());
        }
    }

    private CommandLine leadingOptions(List<String> words) throws UsageException {
        try {
            // Values are the user's: "a 'quoted' word" keeps its quotes. No abbreviations: they break when options are added.
            var parser = DefaultParser.builder().setAllowPartialMatching(false).setStripLeadingAndTrailingQuotes(false).get();
            var line = parser.parse(options, words.toArray(String[]::new), true);
            for (var option : line.getOptions()) {
                var value = option.hasArg() ? option.getValue() : "true";
                values.computeIfAbsent(option.getLongOpt(), _ -> new ArrayList<>()).add(value);
            }
            return line;
        } catch (MissingArgumentException e) {
            throw new UsageException("option --" + e.getOption().getLongOpt() + " needs a value");
        } catch (ParseException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** {@code -eNAME=VALUE}: Commons CLI knows values right after the letter, but none with an equals sign in it. */
    private boolean hasValueAttached(String word) {
        if (word.length() < 3 || word.charAt(0) != '-' || word.charAt(1) == '-' || word.indexOf('=') < 0) {
            return false;
        }
        var option = options.getOption(word.substring(1, 2));
        return option != null && option.hasArg();
    }

    private static List<String> withValueApart(List<String> words) {
        var apart = new ArrayList<String>();
        apart.add(words.getFirst().substring(0, 2));
        apart.add(words.getFirst().substring(2));
        apart.addAll(words.subList(1, words.size()));
        return apart;
    }

    /** Commons CLI stops at an option that it does not know as at an operand, and in the midst of a bundle of letters. */
    private void refuseUnknown(List<String> words, List<String> rest) throws UsageException {
        var word = words.get(words.size() - rest.size());
        boolean option = word.length() > 1 && word.charAt(0) == '-';
        if (!option) {
            return;
        }
        int equals = word.indexOf('=');
        var name = equals < 0 ? word : word.substring(0, equals);
        if (equals > 0 && options.hasOption(name)) {
            throw new UsageException("option " + name + " takes no value");
        }
        var known = new ArrayList<String>();
        for (var each : options.getOptions()) {
            known.add("--" + each.getLongOpt());
            if (each.getOpt() != null && name.length() == 2) {
                known.add("-" + each.getOpt());
            }
        }
        var nearest = Nearest.to(name, known);
        throw new UsageException("unknown option " + name + nearest.map(n -> "; did you mean " + n + "?").orElse(""));
    }

    private void checkCount() throws UsageException {
        if (operands.size() < usage.least()) {
            throw new UsageException("missing " + missing());
        }
        if (operands.size() > usage.most()) {
            throw new UsageException("unexpected '" + operands.get(usage.most()) + "'");
        }
    }

    /** The placeholder of the first operand that is not there. */
    private String missing() {
        var names = new ArrayList<String>();
        for (var name : usage.operands().split(" ")) {
            if (!name.startsWith("[")) {
                names.add(name.replace("...", ""));
            }
        }
        return names.isEmpty() ? "operand" : names.get(Math.min(operands.size(), names.size() - 1));
    }
}
