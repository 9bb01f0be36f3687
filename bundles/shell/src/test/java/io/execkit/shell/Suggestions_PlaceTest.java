package io.execkit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.execkit.process.Exec;
import io.execkit.shell.exec.FakeRegistry;
import io.execkit.shell.exec.Kill;
import io.execkit.shell.exec.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

class Suggestions_PlaceTest {

    private final FakeRegistry registry = new FakeRegistry();
    private final Command run = new Run(registry);
    private final Command kill = new Kill(registry);

    @Test
    void backendsWhereOneIsWanted() {
        assertEquals(List.of("host", "os", "box"), values(run, "", ""));
        assertEquals(List.of("host", "os", "box"), values(run, "-d -w /tmp", ""));
        assertEquals(List.of("host", "os", "box"), values(run, "--", ""));
    }

    @Test
    void nothingForTheValueOfAnOption() {
        assertEquals(List.of(), values(run, "-w", ""));
    }

    @Test
    void optionsAfterAHyphen() {
        assertEquals(true, values(run, "", "--").contains("--timeout"));
        assertEquals(false, values(run, "", "--").contains("--image"));
        assertEquals(true, values(run, "box", "-").contains("--image"));
        assertEquals(true, values(run, "box --image x", "-").contains("--detach"));
    }

    @Test
    void nothingInsideTheCommand() {
        assertEquals(List.of(), values(run, "box ls", "-"));
        assertEquals(List.of(), values(run, "box -- ", "-"));
    }

    @Test
    void idsAndSignals() throws Exception {
        registry.start("host", Exec.of("sleep"));
        assertEquals(List.of("1"), values(kill, "", ""));
        assertEquals(true, values(kill, "-s", "T").contains("TERM"));
        assertEquals(List.of("1"), values(kill, "-s TERM", ""));
    }

    private static List<String> values(Command command, String before, String word) {
        var words = before.isEmpty() ? List.<String>of() : List.of(before.split(" "));
        return Suggestions.of(command, words, word).stream().map(Candidate::value).toList();
    }
}
