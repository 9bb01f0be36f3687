package io.execkit.process;

/**
 * An option that only some backends have, as data: the command line, completion and configuration forms are made from it.
 *
 * @param name       as in {@link Exec#options()}, lower case with hyphens: {@code rootfs}. On the command line {@code --rootfs}
 * @param argument   what stands for its value in a help text, such as {@code DIR}; empty for a flag, whose value is
 *                   {@code true} or {@code false}
 * @param repeatable whether it may be given more than once
 * @param help       one line
 */
public record BackendOption(String name, String argument, boolean repeatable, String help) {

    /** Whether it is given without a value. */
    public boolean isFlag() {
        return argument.isEmpty();
    }
}
