package io.execkit.shell;

import io.execkit.process.BackendOption;

/**
 * An option of a command.
 *
 * @param letter     its short name, {@code f} for {@code -f}; empty when it has none
 * @param name       its long name, {@code follow} for {@code --follow}
 * @param argument   what stands for its value in the help, such as {@code DIR}; empty for a flag
 * @param repeatable whether each value counts; of an option that is not, the last one does
 * @param help       one line, without a full stop
 */
public record Option(String letter, String name, String argument, boolean repeatable, String help) {

    /** An option without a value. */
    public static Option flag(String letter, String name, String help) {
        return new Option(letter, name, "", false, help);
    }

    /** An option with a value. */
    public static Option valued(String letter, String name, String argument, String help) {
        return new Option(letter, name, argument, false, help);
    }

    /** An option whose values add up. */
    public static Option repeatable(String letter, String name, String argument, String help) {
        return new Option(letter, name, argument, true, help);
    }

    /** A backend's option as one of a command's. */
    public static Option of(BackendOption option) {
        return new Option("", option.name(), option.argument(), option.repeatable(), option.help());
    }

    /** Whether it is given without a value. */
    public boolean isFlag() {
        return argument.isEmpty();
    }
}
