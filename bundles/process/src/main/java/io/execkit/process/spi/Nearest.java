package io.execkit.process.spi;

import java.util.Collection;
import java.util.Optional;

/** Which of the words that there are somebody meant: for messages about words that there are not. */
public final class Nearest {

    private Nearest() {
    }

    /** The word that takes the fewest edits (Levenshtein), if these are 1 to 3 and at most half of it, or that begins so. */
    public static Optional<String> to(String given, Collection<String> words) {
        Optional<String> best = Optional.empty();
        int least = Math.clamp(given.length() / 2, 1, 3) + 1;
        for (var word : words) {
            int distance = given.length() > 1 && word.startsWith(given) ? 1 : distance(given, word);
            if (distance < least) {
                least = distance;
                best = Optional.of(word);
            }
        }
        return best;
    }

    /** The end of such a message: {@code ; did you mean 'host'?}, or nothing. */
    public static String hint(String given, Collection<String> words) {
        return to(given, words).map(word -> "; did you mean '" + word + "'?").orElse("");
    }

    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
