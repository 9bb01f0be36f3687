package io.execkit.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** An end as a shell's {@code $?}, and whether it was a success. */
class Exit_StatusTest {

    /** An end, and what it comes to. */
    record Case(Exit exit, int status, boolean success) {
    }

    static final List<Case> CASES = List.of(
            new Case(new Exit.Code(0), 0, true),
            new Case(new Exit.Code(1), 1, false),
            new Case(new Exit.Code(143), 143, false),
            new Case(new Exit.Code(255), 255, false),
            new Case(new Exit.Signalled(Signal.HUP), 129, false),
            new Case(new Exit.Signalled(Signal.KILL), 137, false),
            new Case(new Exit.Signalled(Signal.TERM), 143, false),
            new Case(new Exit.Signalled(new Signal(64)), 192, false),
            new Case(new Exit.Lost("the link is gone"), 255, false));

    @ParameterizedTest
    @FieldSource("CASES")
    void statusIsTheShells(Case given) {
        assertEquals(given.status(), given.exit().status());
        assertEquals(given.success(), given.exit().isSuccess());
    }
}
