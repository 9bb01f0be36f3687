package io.execkit.process;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The backends that there are, by name, and the processes that were started, by id. As an OSGi service it sees backends come
 * and go; {@link #load()} finds it, and them, without OSGi. Any thread may call it.
 */
@ProviderType
public interface ProcRegistry {

    /**
     * The JVM's registry where there is no OSGi: made of what {@link ServiceLoader} finds on the class path or module path.
     * All that it returns share one process table.
     *
     * @throws IllegalStateException when the bundle {@code io.execkit.runtime} is missing
     */
    static ProcRegistry load() {
        return ServiceLoader.load(ProcRegistry.class, ProcRegistry.class.getClassLoader()).findFirst()
                .orElseThrow(() -> new IllegalStateException("io.execkit.runtime is not on the class path or module path"));
    }

    /**
     * Starts a process in the target or, where no target is called that, the backend of this name.
     *
     * @throws ProcException when there is no such name (then the message names the nearest one), or it cannot be started
     */
    Proc start(String name, Exec exec) throws ProcException;

    /** The factory of the target or backend of this name, as it is now. */
    Optional<ProcFactory> factory(String name);

    /** All factories as they are now, the plain backends first, each sort by name. */
    List<ProcFactory> factories();

    /** The processes that run and the last ones that have ended, the oldest first. */
    List<Proc> procs();

    /** The process with this id, of those in {@link #procs()}. */
    Optional<Proc> proc(String id);
}
