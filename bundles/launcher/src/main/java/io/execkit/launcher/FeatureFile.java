package io.execkit.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.osgi.service.feature.Feature;
import org.osgi.service.feature.FeatureBundle;
import org.osgi.service.feature.FeatureExtension;
import org.osgi.service.feature.FeatureService;
import org.osgi.service.feature.ID;

/**
 * A feature as its file in the OSGi feature format says: a set of bundles that are installed together.
 *
 * @param name        what users call it: the feature's name, or the file's where it has none
 * @param description one line for people, empty where there is none
 * @param needs       the features without which this one does not resolve, from the text extension {@code execkit.needs}
 * @param members     its bundles, in the file's order
 */
record FeatureFile(String name, String description, List<String> needs, List<Member> members) {

    private static final String NEEDS = "execkit.needs";
    private static final String START_LEVEL = "bundleStartLevel";
    private static final int USUAL_LEVEL = 3;

    /**
     * A bundle of a feature.
     *
     * @param id         Maven coordinates, as the feature has them
     * @param fileName   of its jar in the installation's {@code jars}
     * @param startLevel from the bundle's metadata {@code bundleStartLevel}, 3 where there is none
     */
    record Member(String id, String fileName, int startLevel) {

        private static Member of(FeatureBundle bundle) {
            ID id = bundle.getID();
            String classifier = id.getClassifier().map(c -> "-" + c).orElse("");
            String file = id.getArtifactId() + "-" + id.getVersion() + classifier + "." + id.getType().orElse("jar");
            Object level = bundle.getMetadata().getOrDefault(START_LEVEL, USUAL_LEVEL);
            return new Member(id.toString(), file, Integer.parseInt(level.toString()));
        }
    }

    FeatureFile {
        needs = List.copyOf(needs);
        members = List.copyOf(members);
    }

    /** Reads one file. */
    static FeatureFile read(Path file) throws LaunchException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return of(service().readFeature(reader), file);
        } catch (IOException | RuntimeException e) {
            // The parser has no exception of its own: what is wrong with a file comes as one of several unchecked ones.
            throw new LaunchException("cannot read the feature " + file + ": " + e.getMessage(), e);
        }
    }

    private static FeatureFile of(Feature feature, Path file) {
        String fileName = file.getFileName().toString();
        return new FeatureFile(
                feature.getName().orElse(fileName.substring(0, fileName.length() - ".json".length())),
                feature.getDescription().orElse(""),
                Optional.ofNullable(feature.getExtensions().get(NEEDS)).map(FeatureExtension::getText).orElse(List.of()),
                feature.getBundles().stream().map(Member::of).toList());
    }

    private static FeatureService service() {
        return ServiceLoader.load(FeatureService.class).findFirst()
                .orElseThrow(() -> new IllegalStateException("org.apache.felix.feature is not on the class path"));
    }
}
