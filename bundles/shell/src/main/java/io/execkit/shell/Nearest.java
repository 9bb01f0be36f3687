package io.execkit.shell;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that was probably meant, by how many letters differ. */
final class Nearest {

    private Nearest() {
    }

    /** The known word that is near, or that the given one begins; of equally near ones the first. */
    static Optional<String> to(String word, Collection<String> known) {
        String best = "";
        int least = Math.max(1, word.length() / 3) + 1; // no nearer than this is no likeness
        for (var candidate : known) {
            int distance = !word.isEmpty() && candidate.startsWith(word) ? 1 : distance(word, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** How many letters must be added, dropped, changed or swapped with their neighbour to come from one word to the other. */
    static int distance(String a, String b) {
        var cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, i, b, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, int i, String b, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        least = Math.min(least, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
