package io.execkit.shell.exec;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table of text whose columns are as wide as they need to be; the last one is cut where the terminal ends. */
final class Columns {

    private static final String GAP = "  ";
    private static final int LEAST = 10; // below this, a last column says nothing, and the terminal may wrap it

    private final List<List<String>> rows = new ArrayList<>();

    Columns(String... titles) {
        row(titles);
    }

    void row(String... cells) {
        var clean = new ArrayList<String>();
        for (var cell : cells) {
            clean.add(printable(cell));
        }
        rows.add(clean);
    }

    /** Prints all rows, cut to the width if there is one. */
    void print(PrintStream out, Optional<Integer> width) {
        int last = rows.getFirst().size() - 1;
        var widths = new int[last];
        for (var row : rows) {
            for (int i = 0; i < last; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        int left = 0;
        for (int each : widths) {
            left += each + GAP.length();
        }
        int room = width.isEmpty() ? Integer.MAX_VALUE : Math.max(LEAST, width.get() - left);
        for (var row : rows) {
            out.println(line(row, widths, room));
        }
    }

    private static String line(List<String> row, int[] widths, int room) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length())).append(GAP);
        }
        return line.append(cut(row.getLast(), room)).toString().stripTrailing();
    }

    private static String cut(String text, int room) {
        return text.length() <= room ? text : text.substring(0, room - 3) + "...";
    }

    /** A command line may have line breaks and escape sequences in it, which must not reach the terminal. */
    private static String printable(String text) {
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            clean.append(Character.isISOControl(c) ? ' ' : c);
        }
        return clean.toString();
    }
}
