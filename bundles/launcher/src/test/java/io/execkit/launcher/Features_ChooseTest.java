package io.execkit.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.execkit.shell.UsageException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class Features_ChooseTest {

    @Test
    void neededFeaturesComeFirstAndOnce() throws Exception {
        Features features = features(feature("base"), feature("host", "base"), feature("shell", "base"));
        List<String> chosen = features.choose(List.of("shell", "host", "shell")).stream().map(FeatureFile::name).toList();
        assertEquals(List.of("base", "shell", "host"), chosen);
    }

    @Test
    void anUnknownNameNamesTheNearestAndAll() {
        Features features = features(feature("base"), feature("docker"));
        var error = assertThrows(UsageException.class, () -> features.choose(List.of("dcoker")));
        assertEquals("there is no feature 'dcoker'; did you mean 'docker'? (there are base, docker)", error.getMessage());
    }

    @Test
    void aNeedThatIsNotThereIsTheInstallationsFault() {
        Features features = features(feature("host", "base"));
        var error = assertThrows(LaunchException.class, () -> features.choose(List.of("host")));
        assertEquals("the feature 'host' needs 'base', which is not there (there are host)", error.getMessage());
    }

    @Test
    void aCircleIsAnError() {
        Features features = features(feature("a", "b"), feature("b", "a"));
        var error = assertThrows(LaunchException.class, () -> features.choose(List.of("a")));
        assertEquals("the features a, b need each other", error.getMessage());
    }

    private static FeatureFile feature(String name, String... needs) {
        return new FeatureFile(name, "", List.of(needs), List.of());
    }

    private static Features features(FeatureFile... all) {
        return new Features(Arrays.stream(all).collect(Collectors.toMap(FeatureFile::name, Function.identity())));
    }
}
