package io.execkit.process.spi;

import io.execkit.process.Exec;
import io.execkit.process.Proc;
import io.execkit.process.ProcException;
import io.execkit.process.ProcFactory;
import java.util.ServiceLoader;
import org.osgi.annotation.versioning.ProviderType;

/** Makes processes out of launches: an OSGi service of the runtime's. Any thread may call it. */
@ProviderType
public interface Supervisor {

    /**
     * The JVM's supervisor where there is no OSGi. All that it returns share one process table.
     *
     * @throws IllegalStateException when the bundle {@code io.execkit.runtime} is missing
     */
    static Supervisor load() {
        return ServiceLoader.load(Supervisor.class, Supervisor.class.getClassLoader()).findFirst()
                .orElseThrow(() -> new IllegalStateException("io.execkit.runtime is not on the class path or module path"));
    }

    /**
     * Checks the Exec, launches it, and supervises what was launched until its end.
     *
     * @param factory   on whose behalf
     * @param exec      as the user gave it
     * @param redirects whether the launch itself connects the process to files and to the JVM's own streams; if not, the
     *                  supervisor carries these bytes
     * @param launch    called once, on the caller's thread
     * @throws ProcException when the Exec makes no sense, a file of its cannot be opened, or the launch throws
     */
    Proc start(ProcFactory factory, Exec exec, boolean redirects, Launch launch) throws ProcException;
}
