package io.execkit.shell;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A word of the {@code execkit} tool and of the shell. Its constructor should do nothing: on the command line every command is
 * made at each start, and one of them runs. Any thread may call it, also several at once.
 */
@ConsumerType
public interface Command {

    /** The scope of the commands that need none on the command line: {@value}. */
    String EXEC = "exec";

    /** The group it belongs to: {@code execkit rootfs pull}, and {@code rootfs:pull} in the shell. By default {@value #EXEC}. */
    default String scope() {
        return EXEC;
    }

    /** The word: lower case, unique in its scope. */
    String name();

    /** What it does, as one line for people, without a full stop. */
    String summary();

    /** Its options and operands. {@code --help} is every command's own and not among them. */
    Usage usage();

    /**
     * Whether it does something useful in a JVM that ends with it. What is about processes that were started before is of no
     * use there; the command line then refuses it and names the shell. By default true.
     */
    default boolean oneShot() {
        return true;
    }

    /**
     * What can stand where the user is typing, for completion. Options are offered besides. It must be quick, and harmless.
     *
     * @return by default nothing
     */
    default List<Candidate> candidates(Completion at) {
        return List.of();
    }

    /**
     * How the words after the first operand are used, where that has options of its own, as a backend has. They are read
     * accordingly, and what they give is added to the options that were given before.
     *
     * @param operand the first one
     * @return by default empty: {@link #usage()} has told everything
     * @throws UsageException when there is no such operand
     */
    default Optional<Usage> usageAfter(String operand) throws UsageException {
        return Optional.empty();
    }

    /**
     * Does it. It writes to the console alone.
     *
     * @param arguments what the user gave, checked against {@link #usage()}
     * @return the exit status, 0 to 255
     * @throws UsageException       when the arguments make no sense: one line and status 2
     * @throws IOException          when it fails: one line, and the status of a
     *                              {@link io.execkit.process.ProcException}, else 125
     * @throws InterruptedException when the user has pressed Ctrl-C; what it had in the foreground is gone then: status 130
     */
    int run(Arguments arguments, Console console) throws UsageException, IOException, InterruptedException;
}
