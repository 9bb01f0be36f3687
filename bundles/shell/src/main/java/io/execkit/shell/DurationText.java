package io.execkit.shell;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** Durations as people write them: what timeout(1) takes, and what Go's time.ParseDuration does. */
final class DurationText {

    private static final BigDecimal LONGEST = BigDecimal.valueOf(Long.MAX_VALUE); // nanoseconds; 292 years

    private DurationText() {
    }

    /** Empty when it is no duration, or zero. */
    static Optional<Duration> parse(String text) {
        var total = BigDecimal.ZERO;
        int at = 0;
        while (at < text.length()) {
            int unit = end(text, at, true);
            int next = end(text, unit, false);
            var nanos = nanos(text.substring(unit, next));
            boolean bare = unit == next && (at > 0 || next < text.length()); // "1h30" is as likely minutes as seconds
            if (nanos == 0 || bare) {
                return Optional.empty();
            }
            try {
                total = total.add(new BigDecimal(text.substring(at, unit)).multiply(BigDecimal.valueOf(nanos)));
            } catch (NumberFormatException _) {
                return Optional.empty();
            }
            at = next;
        }
        if (total.compareTo(BigDecimal.ONE) < 0 || total.compareTo(LONGEST) > 0) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos(total.longValue()));
    }

    /** Where the run of digits, or of what is none, ends. */
    private static int end(String text, int from, boolean digits) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at)) == digits) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c == '.';
    }

    private static long nanos(String unit) {
        return switch (unit) {
            case "ns" -> 1;
            case "us" -> 1_000;
            case "ms" -> 1_000_000;
            case "", "s" -> 1_000_000_000;
            case "m" -> 60_000_000_000L;
            case "h" -> 3_600_000_000_000L;
            case "d" -> 86_400_000_000_000L;
            default -> 0;
        };
    }
}
