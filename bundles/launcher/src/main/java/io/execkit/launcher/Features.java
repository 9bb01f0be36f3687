package io.execkit.launcher;

import io.execkit.process.spi.Nearest;
import io.execkit.shell.UsageException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;

/** The features of an installation, by name. */
record Features(Map<String, FeatureFile> all) {

    Features {
        all = Collections.unmodifiableMap(new TreeMap<>(all));
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

    /**
     * The features of these names and all that they need, each once, the needed ones first.
     *
     * @throws UsageException  when there is none of such a name
     * @throws LaunchException when the features' own needs make no sense
     */
    List<FeatureFile> choose(Collection<String> names) throws UsageException, LaunchException {
        for (String name : names) {
            if (!all.containsKey(name)) {
                throw new UsageException("there is no feature '" + name + "'" + Nearest.hint(name, all.keySet()) + known());
            }
        }
        Map<String, FeatureFile> chosen = new LinkedHashMap<>();
        for (String name : names) {
            add(name, chosen, new LinkedHashSet<>());
        }
        return List.copyOf(chosen.values());
    }

    private void add(String name, Map<String, FeatureFile> chosen, SequencedSet<String> path) throws LaunchException {
        if (chosen.containsKey(name)) {
            return;
        }
        FeatureFile feature = all.get(name);
        if (feature == null) {
            throw new LaunchException("the feature '" + path.getLast() + "' needs '" + name + "', which is not there" + known());
        }
        if (!path.add(name)) {
            throw new LaunchException("the features " + String.join(", ", path) + " need each other");
        }
        for (String needed : feature.needs()) {
            add(needed, chosen, path);
        }
        path.remove(name);
        chosen.put(name, feature);
    }

    private String known() {
        return " (there are " + String.join(", ", all.keySet()) + ")";
    }
}
