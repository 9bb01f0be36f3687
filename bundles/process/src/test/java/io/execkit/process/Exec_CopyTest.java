package io.execkit.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A changed Exec is a copy that differs in one thing, and nobody can change the first. */
class Exec_CopyTest {

    private static final Exec FULL = Exec.of("make", "-j2").in("/src").with("LANG", "C").as("1000").terminal(TerminalSize.DEFAULT)
            .stdin(Input.pipe()).stdout(Output.pipe()).stderr(Output.merge()).timeout(Duration.ofSeconds(9))
            .drain(Duration.ofSeconds(1)).option("rootfs", "/r");

    private static final List<Function<Exec, Object>> PARTS = List.of(Exec::arguments, Exec::directory, Exec::environment,
            Exec::user, Exec::terminal, Exec::stdin, Exec::stdout, Exec::stderr, Exec::timeout, Exec::drain, Exec::options);

    /** A change, the part that it changes, and what that then is. */
    record Change(int part, UnaryOperator<Exec> change, Object expected) {
    }

    static final List<Change> CHANGES = List.of(
            new Change(1, e -> e.in("/other"), Optional.of("/other")),
            new Change(2, e -> e.with("A", "1"), Environment.inherited().with("LANG", "C").with("A", "1")),
            new Change(2, e -> e.with(Environment.only(Map.of())), Environment.only(Map.of())),
            new Change(3, e -> e.as("nobody"), Optional.of("nobody")),
            new Change(4, e -> e.terminal(new TerminalSize(1, 2)), Optional.of(new TerminalSize(1, 2))),
            new Change(5, e -> e.stdin(Input.text("x")), Input.text("x")),
            new Change(6, e -> e.stdout(Output.discard()), Output.discard()),
            new Change(7, e -> e.stderr(Output.discard()), Output.discard()),
            new Change(8, e -> e.timeout(Duration.ofSeconds(3)), Optional.of(Duration.ofSeconds(3))),
            new Change(9, e -> e.drain(Duration.ofSeconds(3)), Duration.ofSeconds(3)),
            new Change(10, e -> e.option("rootfs", "/s"), Map.of("rootfs", List.of("/r", "/s"))),
            new Change(10, e -> e.option("bind", "/b"), Map.of("rootfs", List.of("/r"), "bind", List.of("/b"))),
            new Change(10, e -> e.options(Map.of("x", List.of("y"))), Map.of("x", List.of("y"))));

    @ParameterizedTest
    @FieldSource("CHANGES")
    void changeChangesOneThing(Change change) {
        var changed = change.change().apply(FULL);
        for (var part = 0; part < PARTS.size(); part++) {
            var expected = part == change.part() ? change.expected() : PARTS.get(part).apply(FULL);
            assertEquals(expected, PARTS.get(part).apply(changed), "component " + part);
        }
    }

    @Test
    void inheritIOChangesAllThreeStreams() {
        var exec = FULL.inheritIO();
        assertEquals(List.of(Input.inherit(), Output.inherit(), Output.inherit()),
                List.of(exec.stdin(), exec.stdout(), exec.stderr()));
    }

    @Test
    void collectionsAreCopied() {
        var arguments = new ArrayList<>(List.of("a"));
        var values = new ArrayList<>(List.of("1"));
        var options = new HashMap<>(Map.<String, List<String>>of("o", values));
        var exec = Exec.of(arguments).options(options);
        arguments.add("b");
        values.add("2");
        options.put("p", List.of());
        assertEquals(List.of("a"), exec.arguments());
        assertEquals(Map.of("o", List.of("1")), exec.options());
    }

    @Test
    void collectionsCannotBeChanged() {
        assertThrows(UnsupportedOperationException.class, () -> FULL.arguments().add("x"));
        assertThrows(UnsupportedOperationException.class, () -> FULL.options().put("x", List.of()));
        assertThrows(UnsupportedOperationException.class, () -> FULL.options().get("rootfs").add("x"));
    }
}
