package io.execkit.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and numbers of signals, as signal(7) has them. */
class Signal_ParseTest {

    @ParameterizedTest
    @CsvSource({"HUP,1", "INT,2", "QUIT,3", "ILL,4", "TRAP,5", "ABRT,6", "BUS,7", "FPE,8", "KILL,9", "USR1,10", "SEGV,11",
        "USR2,12", "PIPE,13", "ALRM,14", "TERM,15", "STKFLT,16", "CHLD,17", "CONT,18", "STOP,19", "TSTP,20", "TTIN,21", "TTOU,22",
        "URG,23", "XCPU,24", "XFSZ,25", "VTALRM,26", "PROF,27", "WINCH,28", "IO,29", "PWR,30", "SYS,31", "32,32", "33,33",
        "RTMIN,34", "RTMIN+1,35", "RTMIN+30,64"})
    void nameAndNumberBelongTogether(String name, int number) {
        assertEquals(Optional.of(new Signal(number)), Signal.parse(name));
        assertEquals(Optional.of(new Signal(number)), Signal.parse(Integer.toString(number)));
        assertEquals(name, new Signal(number).shortName());
        assertEquals("SIG" + name, new Signal(number).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "term", "Term", "SIGTERM", "sigterm", "SigTerm", "15"})
    void caseAndPrefixDoNotMatter(String text) {
        assertEquals(Optional.of(Signal.TERM), Signal.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SIG", "0", "-1", "65", "015", "1.0", "TERMS", "SIGSIGTERM", " TERM", "RTMIN+31", "RTMIN+0",
        "RTMAX+1", "NULL", "EXIT"})
    void othersAreNone(String text) {
        assertEquals(Optional.empty(), Signal.parse(text));
    }

    @Test
    void everyNumberComesBack() {
        IntStream.rangeClosed(1, 64).mapToObj(Signal::new)
                .forEach(signal -> assertEquals(Optional.of(signal), Signal.parse(signal.toString())));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 65, Integer.MAX_VALUE})
    void numberOutOfRangeIsRefused(int number) {
        assertThrows(IllegalArgumentException.class, () -> new Signal(number));
    }
}
