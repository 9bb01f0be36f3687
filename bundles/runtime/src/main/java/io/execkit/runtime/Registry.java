package io.execkit.runtime;

import io.execkit.process.Exec;
import io.execkit.process.Proc;
import io.execkit.process.ProcException;
import io.execkit.process.ProcException.Reason;
import io.execkit.process.ProcFactory;
import io.execkit.process.ProcRegistry;
import io.execkit.process.spi.Nearest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The registry in an OSGi framework: backends come and go as services. Any thread may call it. */
@Component
public final class Registry implements ProcRegistry {

    private static final Comparator<ProcFactory> ORDER = Comparator
            .comparing((ProcFactory factory) -> factory.target().isPresent())
            .thenComparing(Registry::name);

    private final ProcTable table;

    // DS replaces the whole list when a backend comes or goes.
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ProcFactory> factories = List.of();

    /** For DS. */
    @Activate
    public Registry(@Reference ProcTable table) {
        this.table = table;
    }

    Registry(ProcTable table, List<ProcFactory> factories) {
        this.table = table;
        this.factories = factories;
    }

    @Override
    public Proc start(String name, Exec exec) throws ProcException {
        var factory = factory(name);
        if (factory.isEmpty()) {
            throw unknown(name);
        }
        return factory.get().start(exec);
    }

    @Override
    public Optional<ProcFactory> factory(String name) {
        var targets = factories.stream().filter(factory -> factory.target().filter(name::equals).isPresent());
        var backends = factories.stream().filter(factory -> factory.target().isEmpty() && factory.names().contains(name));
        return Stream.concat(targets, backends).findFirst();
    }

    @Override
    public List<ProcFactory> factories() {
        return factories.stream().sorted(ORDER).toList();
    }

    @Override
    public List<Proc> procs() {
        return table.procs();
    }

    @Override
    public Optional<Proc> proc(String id) {
        return table.proc(id);
    }

    private ProcException unknown(String name) {
        var names = factories().stream().flatMap(Registry::callable).toList();
        var there = names.isEmpty() ? "there are none" : "there are " + String.join(", ", names);
        return new ProcException(Reason.UNAVAILABLE,
                "no backend or target is called '" + name + "'" + Nearest.hint(name, names) + " (" + there + ")");
    }

    private static Stream<String> callable(ProcFactory factory) {
        return factory.target().map(Stream::of).orElseGet(() -> factory.names().stream());
    }

    private static String name(ProcFactory factory) {
        return factory.target().orElseGet(() -> factory.names().getFirst());
    }
}
