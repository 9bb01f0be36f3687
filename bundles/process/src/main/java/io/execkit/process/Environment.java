package io.execkit.process;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The environment variables of a process, told as changes to what its backend gives by default or as the whole.
 *
 * @param inherits  true to start from the backend's own variables (the JVM's on the host, the image's in a container), false
 *                  to start from none
 * @param variables what is added to these, or replaces them
 * @param removed   the names that are taken away from these
 */
public record Environment(boolean inherits, Map<String, String> variables, Set<String> removed) {

    private static final Environment INHERITED = new Environment(true, Map.of(), Set.of());

    /**
     * Copies the collections and keeps their order.
     *
     * @throws IllegalArgumentException when a name is empty or has {@code =} or NUL in it, or a value has NUL in it
     */
    public Environment {
        variables.forEach(Environment::check);
        removed.forEach(name -> check(name, ""));
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        removed = Collections.unmodifiableSet(new LinkedHashSet<>(removed));
    }

    /** What the backend gives, unchanged. */
    public static Environment inherited() {
        return INHERITED;
    }

    /** These variables and no others. */
    public static Environment only(Map<String, String> variables) {
        return new Environment(false, variables, Set.of());
    }

    /** Adds or replaces a variable. */
    public Environment with(String name, String value) {
        var added = new LinkedHashMap<>(variables);
        added.put(name, value);
        var kept = new LinkedHashSet<>(removed);
        kept.remove(name);
        return new Environment(inherits, added, kept);
    }

    /** Takes a variable away. */
    public Environment without(String name) {
        var rest = new LinkedHashMap<>(variables);
        rest.remove(name);
        var gone = new LinkedHashSet<>(removed);
        gone.add(name);
        return new Environment(inherits, rest, gone);
    }

    /** The variables that the process gets where the backend's own are these. */
    public Map<String, String> appliedTo(Map<String, String> given) {
        var result = new LinkedHashMap<String, String>();
        if (inherits) {
            result.putAll(given);
        }
        result.keySet().removeAll(removed);
        result.putAll(variables);
        return result;
    }

    private static void check(String name, String value) {
        if (name.isEmpty() || name.indexOf('=') >= 0 || name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("not a name for an environment variable: '" + name.replace("\0", "\\0") + "'");
        }
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("NUL in the value of the environment variable " + name);
        }
    }
}
