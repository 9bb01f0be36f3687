package io.execkit.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no system can carry is refused where it is said, not where it is used; what is kept cannot be changed. */
class Environment_CheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "A=", "=A", "A=B", "A\0", "\0"})
    void badNameIsRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> Environment.inherited().with(name, "x"));
        assertThrows(IllegalArgumentException.class, () -> Environment.inherited().without(name));
        assertThrows(IllegalArgumentException.class, () -> Environment.only(Map.of(name, "x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\0b"})
    void nulInValueIsRefused(String value) {
        var thrown = assertThrows(IllegalArgumentException.class, () -> Environment.inherited().with("SECRET", value));
        assertTrue(thrown.getMessage().contains("SECRET"), thrown::getMessage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "a.b", "1", " ", "é", "A-B"})
    void oddNameIsTaken(String name) {
        assertEquals("x=y", Environment.inherited().with(name, "x=y").appliedTo(Map.of()).get(name));
    }

    @Test
    void collectionsAreCopiedAndClosed() {
        var variables = new HashMap<>(Map.of("A", "1"));
        var environment = Environment.only(variables);
        variables.put("B", "2");
        assertEquals(Map.of("A", "1"), environment.variables());
        assertThrows(UnsupportedOperationException.class, () -> environment.variables().put("B", "2"));
        assertThrows(UnsupportedOperationException.class, () -> environment.removed().add("B"));
    }
}
