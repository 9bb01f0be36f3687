package io.execkit.launcher;

import io.execkit.shell.Arguments;
import io.execkit.shell.Option;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to boot.
 *
 * @param features the names of the features; those that they need are added
 * @param config   the folder with the configuration files, one for each PID; the installation's where there is none
 * @param data     where Felix keeps its cache; a temporary folder where there is none
 */
record Settings(List<String> features, Optional<Path> config, Optional<Path> data) {

    /** What {@link #of} reads. */
    static final List<Option> OPTIONS = List.of(
            Option.repeatable("f", "feature", "NAME", "add this feature to the usual ones"),
            Option.valued("", "features", "NAME,...", "take these features and what they need, in place of the usual ones"),
            Option.valued("", "config", "DIR", "read the configuration (*.json) from here, in place of the installation's"),
            Option.valued("", "data", "DIR", "keep Felix's bundle cache here; by default it goes at the end"));

    Settings {
        features = List.copyOf(features);
    }

    /** What the user asks for, with these features where nothing is said of them. */
    static Settings of(Arguments arguments, List<String> usual) {
        Set<String> features = new LinkedHashSet<>(arguments.value("features").map(Settings::split).orElse(usual));
        arguments.values("feature").forEach(names -> features.addAll(split(names)));
        return new Settings(List.copyOf(features), arguments.value("config").map(Path::of),
                arguments.value("data").map(Path::of));
    }

    private static List<String> split(String names) {
        return Arrays.stream(names.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
