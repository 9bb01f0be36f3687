package io.execkit.process;

import java.util.regex.Pattern;

/** Arguments as a POSIX shell reads them (POSIX.1-2024, Shell Command Language, 2.2 Quoting). */
public final class CommandLine {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    private CommandLine() {
    }

    /** The argument as one word of a shell command: as it is where that is safe, else between single quotes. */
    public static String quote(String argument) {
        if (PLAIN.matcher(argument).matches()) {
            return argument;
        }
        return "'" + argument.replace("'", "'\\''") + "'";
    }
}
