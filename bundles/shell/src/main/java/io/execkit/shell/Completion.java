package io.execkit.shell;

import java.util.List;
import java.util.Optional;

/**
 * Where in a command the user is typing.
 *
 * @param operands what was given before: operands alone, without options and their values
 * @param option   the option whose value is wanted; empty where an operand is
 */
public record Completion(List<String> operands, Optional<String> option) {

    /** Copies the list. */
    public Completion {
        operands = List.copyOf(operands);
    }

    /** Whether the value of this option is wanted, by its long name. */
    public boolean isFor(String name) {
        return option.isPresent() && option.get().equals(name);
    }
}
