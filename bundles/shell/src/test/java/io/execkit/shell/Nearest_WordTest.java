package io.execkit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Nearest_WordTest {

    private static final List<String> KNOWN = List.of("host", "docker", "ssh", "proot", "backends");

    @ParameterizedTest
    @CsvSource({"hots,host", "hst,host", "doker,docker", "dcoker,docker", "shs,ssh", "prot,proot", "back,backends",
        "backend,backends", "kubernetes,''", "x,''", "'',''"})
    void isFoundByLetters(String word, String nearest) {
        assertEquals(nearest, Nearest.to(word, KNOWN).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"a,a,0", "abc,abd,1", "abc,acb,1", "abc,ab,1", "abc,abcd,1", "kitten,sitting,3", "'',abc,3"})
    void distance(String a, String b, int distance) {
        assertEquals(distance, Nearest.distance(a, b));
        assertEquals(distance, Nearest.distance(b, a));
    }
}
