package io.execkit.process;

/**
 * The size of a terminal in character cells.
 *
 * @param columns 1 to 65535
 * @param rows    1 to 65535
 */
public record TerminalSize(int columns, int rows) {

    /** 80 columns and 24 rows, for when nothing better is known. */
    public static final TerminalSize DEFAULT = new TerminalSize(80, 24);

    private static final int MAX = 0xffff; // struct winsize has unsigned shorts, tty_ioctl(4)

    /** @throws IllegalArgumentException when a side is out of range */
    public TerminalSize {
        if (columns < 1 || columns > MAX || rows < 1 || rows > MAX) {
            throw new IllegalArgumentException("not the size of a terminal: " + columns + "x" + rows);
        }
    }
}
