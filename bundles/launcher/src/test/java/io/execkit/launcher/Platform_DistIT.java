package io.execkit.launcher;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.execkit.shell.UsageException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.startlevel.BundleStartLevel;

/** The distribution as it was packaged: each feature of it in a Felix of its own. */
class Platform_DistIT {

    private static final Installation DIST = new Installation(Path.of("target/dist").toAbsolutePath());

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    static List<String> features() throws IOException {
        return List.copyOf(Features.of(DIST).all().keySet());
    }

    @Test
    void everyBundleOfEveryFeatureIsThereInItsVersion() throws IOException {
        for (FeatureFile feature : Features.of(DIST).all().values()) {
            assertAll(feature.name(), feature.members().stream()
                    .map(member -> () -> assertTrue(Files.isRegularFile(DIST.jar(member)), member.id())));
        }
    }

    @Test
    void everyJarIsNamedByAFeatureOrTheClassPath() throws IOException {
        Set<String> named = new HashSet<>();
        for (String entry : Files.readString(DIST.home().resolve("class-path")).strip().split(":")) {
            named.add(Path.of(entry).getFileName().toString());
        }
        Features.of(DIST).all().values().forEach(f -> f.members().forEach(m -> named.add(m.fileName())));
        try (Stream<Path> jars = Files.list(DIST.home().resolve("jars"))) {
            assertEquals(List.of(), jars.map(jar -> jar.getFileName().toString())
                    .filter(jar -> !named.contains(jar) && !jar.startsWith("io.execkit.launcher-")).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void aFeatureWithWhatItNeedsStartsWhole(String feature) throws Exception {
        try (Platform platform = start(List.of(feature))) {
            assertEquals(List.of(), Arrays.stream(platform.framework().getBundleContext().getBundles())
                    .filter(bundle -> !isUp(bundle)).map(Bundle::toString).toList());
            assertEquals(List.of(), Components.of(platform).unsatisfied());
        }
        assertEquals("", messages.toString(StandardCharsets.UTF_8));
    }

    @Test
    void allFeaturesStartTogether() throws Exception {
        try (Platform platform = start(features())) {
            assertEquals(List.of(), Components.of(platform).unsatisfied());
            assertTrue(platform.backends().containsAll(List.of("host", "os")), platform.backends().toString());
        }
    }

    @Test
    void theConfigurationReachesConfigurationAdmin() throws Exception {
        try (Platform platform = start(List.of("base"))) {
            for (Path file : Installation.json(DIST.runtimeConfig())) {
                String name = file.getFileName().toString();
                String pid = name.substring(0, name.length() - ".json".length());
                assertTrue(Components.of(platform).configuration(pid).isPresent(), pid);
            }
            var runtime = Components.of(platform).configuration("io.execkit.runtime").orElseThrow();
            assertEquals("65536", runtime.get("tail.bytes").toString());
            assertEquals("100", runtime.get("ended.kept").toString());
        }
    }

    @Test
    void aKeptDataFolderStartsAgainAndLosesWhatIsNoLongerWanted() throws Exception {
        Optional<Path> data = Optional.of(folder.resolve("data"));
        try (Platform platform = start(List.of("host"), data)) {
            assertTrue(names(platform).contains("io.execkit.host"));
        }
        try (Platform platform = start(List.of("base"), data)) {
            assertFalse(names(platform).contains("io.execkit.host"));
            assertTrue(names(platform).contains("io.execkit.runtime"));
        }
        assertTrue(Files.isDirectory(folder.resolve("data")));
    }

    @Test
    void aTemporaryDataFolderGoes() throws Exception {
        Path data;
        try (Platform platform = start(List.of("base"))) {
            data = platform.data().path();
            assertTrue(Files.isDirectory(data));
        }
        assertFalse(Files.exists(data));
    }

    @Test
    void aBundleThatDoesNotResolveIsNamedWithWhatItLacks() throws Exception {
        Path home = folder.resolve("home");
        Files.createDirectories(home.resolve("features"));
        Files.createDirectories(home.resolve("runtime-config"));
        Path jar = DIST.jar(Features.of(DIST).all().get("host").members().getFirst());
        Files.copy(jar, Files.createDirectories(home.resolve("jars")).resolve(jar.getFileName()));
        String host = Files.readString(DIST.home().resolve("features/host.json"));
        Files.writeString(home.resolve("features/host.json"), host.replace("[\"base\"]", "[]"));
        var settings = new Settings(List.of("host"), Optional.empty(), Optional.empty());
        var error = assertThrows(LaunchException.class, () -> Platform.start(new Installation(home), settings, System.err));
        assertTrue(error.getMessage().matches("the bundle io.execkit.host \\S+ does not resolve: "
                + "io.execkit.host needs the package io.execkit.process\\S* from 1.0.0 below \\S+, which no bundle provides"),
                error.getMessage());
    }

    @Test
    void anUnknownFeatureIsTheUsersMistake() {
        assertThrows(UsageException.class, () -> start(List.of("hots")));
    }

    private Platform start(List<String> features) throws Exception {
        return start(features, Optional.empty());
    }

    private Platform start(List<String> features, Optional<Path> data) throws Exception {
        var settings = new Settings(features, Optional.empty(), data);
        return Platform.start(DIST, settings, new PrintStream(messages, true, StandardCharsets.UTF_8));
    }

    private static List<String> names(Platform platform) {
        return Arrays.stream(platform.framework().getBundleContext().getBundles()).map(Bundle::getSymbolicName).toList();
    }

    private static boolean isUp(Bundle bundle) {
        boolean lazy = bundle.getBundleId() != 0 && bundle.adapt(BundleStartLevel.class).isActivationPolicyUsed();
        return bundle.getState() == Bundle.ACTIVE || lazy && bundle.getState() == Bundle.STARTING;
    }
}
