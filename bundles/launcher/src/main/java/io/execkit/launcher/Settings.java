package io.execkit.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to boot.
 *
 * @param features the names of the features; those that they need are added
 * @param config   the folder with the configuration files, one for each PID; the installation's where there is none
 * @param data     where Felix keeps its cache; a temporary folder where there is none
 */
record Settings(List<String> features, Optional<Path> config, Optional<Path> data) {

    Settings {
        features = List.copyOf(features);
    }
}
