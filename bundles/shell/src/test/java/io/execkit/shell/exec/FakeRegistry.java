package io.execkit.shell.exec;

import io.execkit.process.BackendOption;
import io.execkit.process.Exec;
import io.execkit.process.Proc;
import io.execkit.process.ProcFactory;
import io.execkit.process.ProcRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Backends {@code host}, also called {@code os}, and {@code box} with an option; processes that do nothing. */
public final class FakeRegistry implements ProcRegistry {

    private final List<FakeProc> procs = new ArrayList<>();
    private final List<ProcFactory> factories = List.of(
            new Factory(List.of("host", "os"), "this machine", List.of()),
            new Factory(List.of("box"), "a box", List.of(
                    new BackendOption("image", "IMAGE", false, "what is in it"),
                    new BackendOption("mount", "DIR", true, "what to mount"),
                    new BackendOption("private", "", false, "nobody else sees it"))));

    @Override
    public Proc start(String name, Exec exec) {
        var proc = new FakeProc(Integer.toString(procs.size() + 1), name, exec);
        procs.add(proc);
        return proc;
    }

    FakeProc last() {
        return procs.getLast();
    }

    @Override
    public Optional<ProcFactory> factory(String name) {
        return factories.stream().filter(factory -> factory.names().contains(name)).findFirst();
    }

    @Override
    public List<ProcFactory> factories() {
        return factories;
    }

    @Override
    public List<Proc> procs() {
        return List.copyOf(procs);
    }

    @Override
    public Optional<Proc> proc(String id) {
        return procs().stream().filter(proc -> proc.id().equals(id)).findFirst();
    }

    private record Factory(List<String> names, String description, List<BackendOption> options) implements ProcFactory {

        @Override
        public Proc start(Exec exec) {
            throw new UnsupportedOperationException("the registry does it");
        }
    }
}
