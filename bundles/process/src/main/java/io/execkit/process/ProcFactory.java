package io.execkit.process;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Starts processes in one environment: the service that a backend offers, to OSGi with the properties {@link #BACKEND} and
 * {@link #TARGET}, and elsewhere to {@link java.util.ServiceLoader}. Any thread may call it. Backends implement it upon a
 * {@link io.execkit.process.spi.Supervisor}, which makes the {@link Proc}.
 */
@ConsumerType
public interface ProcFactory {

    /** Service property, the same as {@link #names()}. */
    String BACKEND = "execkit.backend";

    /** Service property, the same as {@link #target()}. */
    String TARGET = "execkit.target";

    /** The backend's names, the first of which it is known by: {@code host}, {@code os}. */
    List<String> names();

    /** The configured target's name, of a factory that is for one; a backend's plain factory has none. */
    default Optional<String> target() {
        return Optional.empty();
    }

    /** What it runs things in, as one line for people. */
    String description();

    /** The options that an {@link Exec} may have here beyond what every backend knows. */
    default List<BackendOption> options() {
        return List.of();
    }

    /**
     * Starts a process. When it returns, the command runs: what can fail before that has been reported.
     *
     * @throws ProcException when it cannot be started; then nothing of it is left
     */
    Proc start(Exec exec) throws ProcException;
}
