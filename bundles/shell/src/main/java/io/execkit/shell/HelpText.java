package io.execkit.shell;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The help of a command, and lists of commands, as text of a given width. */
final class HelpText {

    private static final int WIDEST = 100; // longer lines are hard to read, however wide the terminal is
    private static final int INDENT = 2;

    private final PrintStream out;
    private final int width;

    HelpText(PrintStream out, int columns) {
        this.out = out;
        this.width = Math.clamp(columns, 40, WIDEST);
    }

    /** The whole help of a command that is called by this prefix: {@code execkit run}. */
    void command(String prefix, Command command, Usage usage) {
        out.println("Usage: " + prefix + " [OPTION]..." + (usage.operands().isEmpty() ? "" : " " + usage.operands()));
        paragraph(upperFirst(command.summary()) + ".");
        usage.notes().forEach(this::paragraph);
        out.println();
        out.println("Options:");
        var options = new ArrayList<>(usage.options());
        options.add(Words.HELP);
        var rows = new ArrayList<Row>();
        options.forEach(option -> rows.add(new Row(synopsis(option), help(option))));
        rows(rows);
        if (!usage.examples().isEmpty()) {
            out.println();
            out.println("Examples:");
            usage.examples().forEach(example -> out.println("  " + example(prefix, command, example)));
        }
    }

    /** The names of commands with their summaries. */
    void commands(List<Command> commands) {
        var rows = new ArrayList<Row>();
        for (var command : commands) {
            var scoped = command.scope().equals(Command.EXEC) ? command.name() : command.scope() + " " + command.name();
            rows.add(new Row(scoped, command.summary()));
        }
        rows(rows);
    }

    private record Row(String name, String text) {
    }

    private void rows(List<Row> rows) {
        int widest = 0;
        for (var row : rows) {
            widest = Math.max(widest, row.name().length());
        }
        int column = INDENT + widest + 2;
        for (var row : rows) {
            var lines = wrap(row.text(), Math.max(20, width - column));
            out.println(" ".repeat(INDENT) + row.name() + " ".repeat(column - INDENT - row.name().length()) + lines.getFirst());
            lines.subList(1, lines.size()).forEach(line -> out.println(" ".repeat(column) + line));
        }
    }

    private void paragraph(String text) {
        out.println();
        wrap(text, width).forEach(out::println);
    }

    /** On the command line the tool's name goes before, but for a command that works in the shell alone. */
    private static String example(String prefix, Command command, String line) {
        return command.oneShot() && prefix.startsWith("execkit ") ? "execkit " + line : line;
    }

    private static String synopsis(Option option) {
        var start = option.letter().isEmpty() ? "    " : "-" + option.letter() + ", ";
        return start + "--" + option.name() + (option.isFlag() ? "" : " " + option.argument());
    }

    private static String help(Option option) {
        return option.help() + (option.repeatable() ? " (repeatable)" : "");
    }

    private static String upperFirst(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Breaks at blanks; a word that is longer than a line stays whole. */
    static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
