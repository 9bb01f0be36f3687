package io.execkit.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.execkit.process.ProcException.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages name backend, command and cause in one line; reasons have the codes that shells and env(1) use. */
class ProcException_MessageTest {

    @Test
    void messageNamesEverything() {
        assertEquals("host: cannot start 'mke': no such file in PATH", message("mke"));
        assertEquals("host: cannot start 'a\\0b': no such file in PATH", message("a\0b"));
        assertEquals("host: cannot start a process: no such file in PATH", message());
    }

    @Test
    void messageIsOneLineAndHarmless() {
        assertEquals("host: cannot start 'a\\nb\\tc\\rd?[31m': no such file in PATH", message("a\nb\tc\rd\u001b[31m"));
    }

    @ParameterizedTest
    @CsvSource({"NOT_FOUND,127", "NOT_EXECUTABLE,126", "INVALID,125", "BAD_RESOURCE,125", "PERMISSION,125", "UNSUPPORTED,125",
        "UNAVAILABLE,125", "ENDED,125", "FAILED,125"})
    void reasonHasAStatus(Reason reason, int status) {
        assertEquals(status, reason.status());
    }

    private static String message(String... arguments) {
        var exec = Exec.of(List.of(arguments));
        return ProcException.cannotStart("host", exec, Reason.NOT_FOUND, "no such file in PATH").getMessage();
    }
}
