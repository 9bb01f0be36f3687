package io.execkit.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a process gets where the backend gives A=1 and B=2. */
class Environment_ApplyTest {

    private static final Map<String, String> GIVEN = Map.of("A", "1", "B", "2");
    private static final Environment SAME = Environment.inherited();

    /** An environment, and what comes of it. */
    record Case(Environment environment, Map<String, String> expected) {
    }

    static final List<Case> CASES = List.of(
            new Case(SAME, GIVEN),
            new Case(SAME.with("C", "3"), Map.of("A", "1", "B", "2", "C", "3")),
            new Case(SAME.with("A", "9"), Map.of("A", "9", "B", "2")),
            new Case(SAME.with("A", ""), Map.of("A", "", "B", "2")),
            new Case(SAME.with("A", "8").with("A", "9"), Map.of("A", "9", "B", "2")),
            new Case(SAME.without("A"), Map.of("B", "2")),
            new Case(SAME.without("C"), GIVEN),
            new Case(SAME.without("A").with("A", "9"), Map.of("A", "9", "B", "2")),
            new Case(SAME.with("A", "9").without("A"), Map.of("B", "2")),
            new Case(SAME.with("a", "9"), Map.of("A", "1", "B", "2", "a", "9")),
            new Case(Environment.only(Map.of()), Map.of()),
            new Case(Environment.only(Map.of("C", "3")), Map.of("C", "3")),
            new Case(Environment.only(Map.of("C", "3")).with("A", "9"), Map.of("C", "3", "A", "9")),
            new Case(Environment.only(Map.of("C", "3")).without("C"), Map.of()));

    @ParameterizedTest
    @FieldSource("CASES")
    void variablesAreApplied(Case given) {
        assertEquals(given.expected(), given.environment().appliedTo(GIVEN));
    }

    @Test
    void orderIsKept() {
        var environment = Environment.only(Map.of()).with("Z", "1").with("A", "2").with("M", "3");
        assertEquals(List.of("Z", "A", "M"), List.copyOf(environment.appliedTo(Map.of()).keySet()));
    }
}
