package io.execkit.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** An Exec that says no more than what to run has the defaults that its Javadoc states. */
class Exec_DefaultsTest {

    static final List<Supplier<Exec>> NONSENSE = List.of(
            () -> Exec.of("a").timeout(Duration.ZERO),
            () -> Exec.of("a").timeout(Duration.ofMillis(-1)),
            () -> Exec.of("a").drain(Duration.ZERO),
            () -> Exec.of("a").drain(Duration.ofNanos(-1)),
            () -> Exec.of("a").with("", "x"),
            () -> Exec.of("a").with("A=B", "x"));

    @Test
    void defaultsAreAsDocumented() {
        var expected = new Exec(List.of("a", "b"), Optional.empty(), new Environment(true, Map.of(), Set.of()),
                Optional.empty(), Optional.empty(), Input.empty(), Output.tail(), Output.tail(), Optional.empty(),
                Duration.ofSeconds(2), Map.of());
        assertEquals(expected, Exec.of("a", "b"));
        assertEquals(expected, Exec.of(List.of("a", "b")));
    }

    @Test
    void noArgumentsAreRefusedAtStartNotHere() {
        assertEquals(List.of(), Exec.of().arguments());
        assertEquals("", Exec.of().commandLine());
    }

    @ParameterizedTest
    @FieldSource("NONSENSE")
    void nonsenseIsRefused(Supplier<Exec> nonsense) {
        assertThrows(IllegalArgumentException.class, nonsense::get);
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> Exec.of("a", null));
        assertThrows(NullPointerException.class, () -> Exec.of("a").stdin(null));
        assertThrows(NullPointerException.class, () -> Exec.of("a").stdout(null));
    }

    @Test
    void commandLineIsQuoted() {
        assertEquals("sh -c 'echo hello'", Exec.of("sh", "-c", "echo hello").commandLine());
    }
}
