package io.execkit.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What to run, and how: an immutable value that can be kept, changed by its {@code with} methods and started any number of
 * times, on any backend.
 *
 * <pre>{@code Exec.of("make", "-j2").in("/src").with("LANG", "C").stdout(Output.to(log)).timeout(Duration.ofMinutes(5))}</pre>
 *
 * @param arguments   the command and its arguments. The command is looked up in the {@code PATH} of where it runs, unless it
 *                    has a slash. No shell is involved. What cannot be carried (none, or a NUL in one) is refused at start
 * @param directory   the working directory in the backend's own terms; by default where the backend starts things: the JVM's
 *                    directory on the host, the image's in a container, the home directory on an SSH host
 * @param environment the variables; by default those that the backend gives, unchanged
 * @param user        whom to run as ({@code name}, {@code uid} or {@code uid:gid}); by default whom the backend runs things as
 * @param terminal    the size of the pseudo-terminal to give the process, which then carries stdin, stdout and stderr; by
 *                    default it gets none
 * @param stdin       by default {@link Input#empty()}
 * @param stdout      by default {@link Output#tail()}
 * @param stderr      by default {@link Output#tail()}
 * @param timeout     how long the process may run, from start on, before its whole tree is killed; by default for ever
 * @param drain       how long after the process's exit its output may stay open, as it does when a grandchild has inherited
 *                    it, before waiting ends with {@link OutputIncomplete}; by default 2 s. Time that a slow sink takes does
 *                    not count
 * @param options     what only one backend understands, by name (see {@link BackendOption}); an option that the backend does
 *                    not have is refused at start
 */
public record Exec(List<String> arguments, Optional<String> directory, Environment environment, Optional<String> user,
        Optional<TerminalSize> terminal, Input stdin, Output stdout, Output stderr, Optional<Duration> timeout,
        Duration drain, Map<String, List<String>> options) {

    private static final Duration DEFAULT_DRAIN = Duration.ofSeconds(2);

    /** Copies the collections; refuses null. */
    public Exec {
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(directory);
        Objects.requireNonNull(environment);
        Objects.requireNonNull(user);
        Objects.requireNonNull(terminal);
        Objects.requireNonNull(stdin);
        Objects.requireNonNull(stdout);
        Objects.requireNonNull(stderr);
        timeout.ifPresent(t -> requirePositive("timeout", t));
        requirePositive("drain", drain);
        options = copyOf(options);
    }

    /** The command and its arguments, with every default. */
    public static Exec of(String... arguments) {
        return of(List.of(arguments));
    }

    /** The command and its arguments, with every default. */
    public static Exec of(List<String> arguments) {
        return new Exec(arguments, Optional.empty(), Environment.inherited(), Optional.empty(), Optional.empty(), Input.empty(),
                Output.tail(), Output.tail(), Optional.empty(), DEFAULT_DRAIN, Map.of());
    }

    /** Runs in this directory. */
    public Exec in(String newDirectory) {
        return new Exec(arguments, Optional.of(newDirectory), environment, user, terminal, stdin, stdout, stderr, timeout, drain,
                options);
    }

    /** Adds or replaces one environment variable. */
    public Exec with(String name, String value) {
        return with(environment.with(name, value));
    }

    /** Runs with this environment in place of the present one. */
    public Exec with(Environment newEnvironment) {
        return new Exec(arguments, directory, newEnvironment, user, terminal, stdin, stdout, stderr, timeout, drain, options);
    }

    /** Runs as this user: a name, a uid, or {@code uid:gid}. */
    public Exec as(String newUser) {
        return new Exec(arguments, directory, environment, Optional.of(newUser), terminal, stdin, stdout, stderr, timeout, drain,
                options);
    }

    /** Runs on a pseudo-terminal of this size. Its output, stderr's too, arrives as stdout. */
    public Exec terminal(TerminalSize size) {
        return new Exec(arguments, directory, environment, user, Optional.of(size), stdin, stdout, stderr, timeout, drain,
                options);
    }

    /** Takes stdin from there. */
    public Exec stdin(Input input) {
        return new Exec(arguments, directory, environment, user, terminal, input, stdout, stderr, timeout, drain, options);
    }

    /** Sends stdout there. */
    public Exec stdout(Output output) {
        return new Exec(arguments, directory, environment, user, terminal, stdin, output, stderr, timeout, drain, options);
    }

    /** Sends stderr there. */
    public Exec stderr(Output output) {
        return new Exec(arguments, directory, environment, user, terminal, stdin, stdout, output, timeout, drain, options);
    }

    /** Gives the process the JVM's own stdin, stdout and stderr. */
    public Exec inheritIO() {
        return stdin(Input.inherit()).stdout(Output.inherit()).stderr(Output.inherit());
    }

    /** Kills the whole tree when it has run this long. */
    public Exec timeout(Duration limit) {
        return new Exec(arguments, directory, environment, user, terminal, stdin, stdout, stderr, Optional.of(limit), drain,
                options);
    }

    /** How long output may stay open after the exit. */
    public Exec drain(Duration delay) {
        return new Exec(arguments, directory, environment, user, terminal, stdin, stdout, stderr, timeout, delay, options);
    }

    /** Adds a value to an option of the backend. */
    public Exec option(String name, String value) {
        var added = new LinkedHashMap<>(options);
        var values = new ArrayList<>(options.getOrDefault(name, List.of()));
        values.add(value);
        added.put(name, values);
        return options(added);
    }

    /** Takes these options of the backend in place of the present ones. */
    public Exec options(Map<String, List<String>> newOptions) {
        return new Exec(arguments, directory, environment, user, terminal, stdin, stdout, stderr, timeout, drain, newOptions);
    }

    /** The arguments as a POSIX shell would be given them, for people to read: {@code sh -c 'echo hello'}. */
    public String commandLine() {
        return String.join(" ", arguments.stream().map(CommandLine::quote).toList());
    }

    private static Map<String, List<String>> copyOf(Map<String, List<String>> options) {
        var copy = new LinkedHashMap<String, List<String>>();
        options.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        return Collections.unmodifiableMap(copy);
    }

    private static void requirePositive(String name, Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException(name + " must be longer than zero: " + duration);
        }
    }
}
