package io.execkit.process.spi;

import io.execkit.process.Exec;
import io.execkit.process.ProcException;
import org.osgi.annotation.versioning.ConsumerType;

/** A backend's way to start a process. */
@ConsumerType
@FunctionalInterface
public interface Launch {

    /**
     * Starts the command of the Exec. Where the {@link Supervisor} was told that the backend does not redirect, the Exec's
     * streams are only {@code empty}, {@code pipe}, {@code discard} and {@code merge}; where it does, also {@code inherit} and
     * {@code file}. All others have become pipes.
     *
     * @throws ProcException when it cannot be started; then nothing of it may be left
     */
    Running start(Exec exec) throws ProcException;
}
