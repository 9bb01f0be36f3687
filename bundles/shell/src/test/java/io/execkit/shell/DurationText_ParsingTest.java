package io.execkit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationText_ParsingTest {

    @ParameterizedTest
    @CsvSource({"30,30000", "1.5s,1500", "1.5,1500", ".5,500", "5m,300000", "2h,7200000", "500ms,500", "1d,86400000",
        "1h30m,5400000", "1m0.5s,60500", "0.001,1"})
    void inMilliseconds(String text, long millis) {
        assertEquals(Optional.of(millis), DurationText.parse(text).map(Duration::toMillis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0s", "x", "3x", "s", "-5", "1h30", "1 s", "1e3", "..", "1.2.3s", "99999999999999d", "+1",
        "\u0663"})
    void nothingElse(String text) {
        assertEquals(Optional.empty(), DurationText.parse(text));
    }
}
