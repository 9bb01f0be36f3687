package io.execkit.shell.exec;

import io.execkit.process.ProcFactory;
import io.execkit.process.ProcRegistry;
import io.execkit.shell.Candidate;
import io.execkit.shell.UsageException;
import java.util.ArrayList;
import java.util.List;

/** The backends and targets, by the names that a user can give. */
record Factories(ProcRegistry registry) {

    List<ProcFactory> all() {
        return registry.factories();
    }

    /** By the target's or the backend's name. */
    ProcFactory get(String name) throws UsageException {
        var factory = registry.factory(name);
        if (factory.isPresent()) {
            return factory.get();
        }
        var known = new ArrayList<String>();
        all().forEach(each -> known.addAll(names(each)));
        throw UsageException.unknown("backend", name, known);
    }

    /** A target has its own name alone: the backend's is its plain factory's. */
    static List<String> names(ProcFactory factory) {
        return factory.target().map(List::of).orElseGet(factory::names);
    }

    List<Candidate> candidates() {
        var candidates = new ArrayList<Candidate>();
        for (var factory : all()) {
            names(factory).forEach(name -> candidates.add(new Candidate(name, factory.description())));
        }
        return candidates;
    }
}
