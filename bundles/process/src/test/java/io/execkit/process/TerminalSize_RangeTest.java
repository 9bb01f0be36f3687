package io.execkit.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A side is what the kernel's unsigned short can hold, and not zero. */
class TerminalSize_RangeTest {

    @ParameterizedTest
    @CsvSource({"1,1", "80,24", "65535,65535"})
    void sizeIsTaken(int columns, int rows) {
        var size = new TerminalSize(columns, rows);
        assertEquals(columns, size.columns());
        assertEquals(rows, size.rows());
    }

    @ParameterizedTest
    @CsvSource({"0,24", "80,0", "-1,24", "80,-1", "65536,24", "80,65536"})
    void sizeIsRefused(int columns, int rows) {
        assertThrows(IllegalArgumentException.class, () -> new TerminalSize(columns, rows));
    }
}
