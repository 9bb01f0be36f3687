package io.execkit.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The features of an installation, by name. */
record Features(Map<String, FeatureFile> all) {

    Features {
        all = Map.copyOf(all);
    }

    /** Reads every feature of the installation. */
    static Features of(Installation installation) throws LaunchException {
        Map<String, FeatureFile> all = new TreeMap<>();
        for (Path file : installation.featureFiles()) {
            FeatureFile feature = FeatureFile.read(file);
            all.put(feature.name(), feature);
        }
        return new Features(all);
    }

    /** The features of these names and all that they need, each once, the needed ones first. */
    List<FeatureFile> choose(Collection<String> names) throws LaunchException {
        Map<String, FeatureFile> chosen = new LinkedHashMap<>();
        for (String name : names) {
            add(name, chosen, new ArrayList<>());
        }
        return List.copyOf(chosen.values());
    }

    private void add(String name, Map<String, FeatureFile> chosen, List<String> path) throws LaunchException {
        if (chosen.containsKey(name)) {
            return;
        }
        FeatureFile feature = find(name, path);
        if (path.contains(name)) {
            throw new LaunchException(LaunchException.FAILED, "the features " + String.join(", ", path) + " need each other");
        }
        path.add(name);
        for (String needed : feature.needs()) {
            add(needed, chosen, path);
        }
        path.removeLast();
        chosen.put(name, feature);
    }

    private FeatureFile find(String name, List<String> path) throws LaunchException {
        FeatureFile feature = all.get(name);
        if (feature != null) {
            return feature;
        }
        String by = path.isEmpty() ? "" : " (needed by '" + path.getLast() + "')";
        String hint = nearest(name).map(n -> "; did you mean '" + n + "'?").orElse(".");
        throw new LaunchException(LaunchException.USAGE, "there is no feature '" + name + "'" + by + hint
                + " There are: " + String.join(", ", names()));
    }

    /** The names of all, sorted. */
    List<String> names() {
        return all.keySet().stream().sorted().toList();
    }

    private Optional<String> nearest(String name) {
        return all.keySet().stream()
                .filter(n -> distance(n, name) <= Math.max(1, name.length() / 3))
                .min(Comparator.comparingInt((String n) -> distance(n, name)).thenComparing(n -> n));
    }

    /** How many letters must be put in, taken out, changed or swapped with their neighbour to make one of the other. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] cost) {
        int changed = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(changed, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swap = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swap ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
