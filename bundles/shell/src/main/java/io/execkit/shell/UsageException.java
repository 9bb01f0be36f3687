package io.execkit.shell;

import java.util.Collection;
import java.util.List;

/** The user's words make no sense. The message is one line for people, which names the nearest word where there is one. */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    /** The exit status of a tool that was called wrongly: {@value}. */
    public static final int STATUS = 2;

    /** With this message. */
    public UsageException(String message) {
        super(message);
    }

    /**
     * A word that is none of those known: {@code unknown backend 'hots'; did you mean 'host'?}
     *
     * @param kind  what it should be the name of: {@code backend}
     * @param word  what the user wrote
     * @param known the words there are
     */
    public static UsageException unknown(String kind, String word, Collection<String> known) {
        var start = "unknown " + kind + " '" + word + "'";
        var nearest = Nearest.to(word, known);
        if (nearest.isPresent()) {
            return new UsageException(start + "; did you mean '" + nearest.get() + "'?");
        }
        if (known.isEmpty()) {
            return new UsageException(start + "; there is none");
        }
        return new UsageException(start + "; there are: " + String.join(", ", List.copyOf(known)));
    }
}
