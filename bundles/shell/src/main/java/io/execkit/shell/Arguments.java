package io.execkit.shell;

import io.execkit.process.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user gave to a command.
 *
 * @param options  the values by the option's long name, in the order given; a flag's value is {@code true}
 * @param operands the rest, in the order given, without the {@code --} that may stand before them
 */
public record Arguments(Map<String, List<String>> options, List<String> operands) {

    /** Copies the collections. */
    public Arguments {
        var copy = new LinkedHashMap<String, List<String>>();
        options.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        options = Collections.unmodifiableMap(copy);
        operands = List.copyOf(operands);
    }

    /** Whether the option was given. */
    public boolean has(String option) {
        return options.containsKey(option);
    }

    /** The option's last value. */
    public Optional<String> value(String option) {
        var values = values(option);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
    }

    /** All values of the option, in the order given. */
    public List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    /**
     * The option's value as a duration: {@code 30} for seconds, {@code 1.5s}, {@code 500ms}, {@code 5m}, {@code 2h},
     * {@code 1d}, {@code 1h30m}.
     *
     * @throws UsageException when it is something else, or zero
     */
    public Optional<Duration> duration(String option) throws UsageException {
        var text = value(option);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var duration = DurationText.parse(text.get());
        if (duration.isEmpty()) {
            throw new UsageException("--" + option + ": not a duration: '" + text.get() + "'; write 30, 1.5s, 500ms, 5m or 2h");
        }
        return duration;
    }

    /**
     * The option's value as a signal: {@code TERM}, {@code SIGTERM}, {@code term}, {@code 15}.
     *
     * @throws UsageException when there is none of that name
     */
    public Optional<Signal> signal(String option) throws UsageException {
        var text = value(option);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var signal = Signal.parse(text.get());
        if (signal.isEmpty()) {
            throw UsageException.unknown("signal", text.get(), SignalNames.all());
        }
        return signal;
    }

    /**
     * The option's value as a whole number.
     *
     * @throws UsageException when it is none, or negative
     */
    public Optional<Integer> number(String option) throws UsageException {
        var text = value(option);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.parseUnsignedInt(text.get())).filter(n -> n >= 0);
        } catch (NumberFormatException _) {
            throw new UsageException("--" + option + ": not a number: '" + text.get() + "'");
        }
    }

    /** These options and those of the other, which has the operands that count. */
    public Arguments and(Arguments other) {
        var merged = new LinkedHashMap<>(options);
        other.options.forEach((name, values) -> {
            var all = new ArrayList<>(merged.getOrDefault(name, List.of()));
            all.addAll(values);
            merged.put(name, all);
        });
        return new Arguments(merged, other.operands);
    }
}
