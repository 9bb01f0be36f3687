package io.execkit.runtime;

import io.execkit.process.Exec;
import io.execkit.process.Proc;
import io.execkit.process.ProcException;
import io.execkit.process.ProcFactory;
import io.execkit.process.ProcRegistry;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The registry without OSGi: the backends that ServiceLoader finds when it is made. Any thread may call it. */
public final class LoadedRegistry implements ProcRegistry {

    private final Registry registry;

    /** For ServiceLoader. */
    public LoadedRegistry() {
        var factories = ServiceLoader.load(ProcFactory.class, ProcFactory.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        registry = new Registry(ProcTable.standalone(), factories);
    }

    @Override
    public Proc start(String name, Exec exec) throws ProcException {
        return registry.start(name, exec);
    }

    @Override
    public Optional<ProcFactory> factory(String name) {
        return registry.factory(name);
    }

    @Override
    public List<ProcFactory> factories() {
        return registry.factories();
    }

    @Override
    public List<Proc> procs() {
        return registry.procs();
    }

    @Override
    public Optional<Proc> proc(String id) {
        return registry.proc(id);
    }
}
