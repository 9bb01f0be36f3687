package io.execkit.process;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A signal, by its number on Linux (signal(7)). A backend on another system goes by the name.
 *
 * @param number 1 to 64
 */
public record Signal(int number) implements Comparable<Signal> {

    // From 1 on, as on x86_64, aarch64 and every other Linux but alpha, mips, parisc and sparc.
    private static final List<String> NAMES = List.of("HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1",
            "SEGV", "USR2", "PIPE", "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU",
            "XFSZ", "VTALRM", "PROF", "WINCH", "IO", "PWR", "SYS");
    private static final int RTMIN = 34; // 32 and 33 belong to the C library
    private static final int MAX = 64;

    /** The terminal has gone. */
    public static final Signal HUP = new Signal(1);
    /** Ctrl-C. */
    public static final Signal INT = new Signal(2);
    /** Ctrl-\, with a core dump. */
    public static final Signal QUIT = new Signal(3);
    /** Ends the process; cannot be caught. */
    public static final Signal KILL = new Signal(9);
    /** For the process's own use. */
    public static final Signal USR1 = new Signal(10);
    /** For the process's own use. */
    public static final Signal USR2 = new Signal(12);
    /** Asks the process to end. */
    public static final Signal TERM = new Signal(15);
    /** Lets a stopped process go on. */
    public static final Signal CONT = new Signal(18);
    /** Stops the process; cannot be caught. */
    public static final Signal STOP = new Signal(19);

    /** @throws IllegalArgumentException when the number is out of range */
    public Signal {
        if (number < 1 || number > MAX) {
            throw new IllegalArgumentException("not a signal: " + number);
        }
    }

    /** The signal with this name or number: {@code TERM}, {@code SIGTERM}, {@code term}, {@code 15}, {@code RTMIN+1}. */
    public static Optional<Signal> parse(String text) {
        var name = text.toUpperCase(Locale.ROOT).replaceFirst("^SIG", "");
        return IntStream.rangeClosed(1, MAX)
                .filter(n -> new Signal(n).shortName().equals(name) || Integer.toString(n).equals(name))
                .mapToObj(Signal::new)
                .findFirst();
    }

    /** The name without its {@code SIG}: {@code TERM}, {@code RTMIN+1}; a signal without a name gives its number. */
    public String shortName() {
        if (number <= NAMES.size()) {
            return NAMES.get(number - 1);
        }
        if (number < RTMIN) {
            return Integer.toString(number);
        }
        return number == RTMIN ? "RTMIN" : "RTMIN+" + (number - RTMIN);
    }

    @Override
    public int compareTo(Signal other) {
        return Integer.compare(number, other.number);
    }

    /** As the man page writes it: {@code SIGTERM}. */
    @Override
    public String toString() {
        return "SIG" + shortName();
    }
}
