package io.execkit.shell.exec;

import io.execkit.process.Proc;
import io.execkit.process.ProcRegistry;
import io.execkit.shell.Candidate;
import io.execkit.shell.UsageException;
import java.util.ArrayList;
import java.util.List;

/** The processes, by the ids that a user can give. */
record Procs(ProcRegistry registry) {

    Proc get(String id) throws UsageException {
        var proc = registry.proc(id);
        if (proc.isPresent()) {
            return proc.get();
        }
        throw new UsageException("no process '" + id + "'; ps -a lists them");
    }

    List<Proc> get(List<String> ids) throws UsageException {
        var procs = new ArrayList<Proc>();
        for (var id : ids) {
            procs.add(get(id));
        }
        return procs;
    }

    List<Candidate> running() {
        return candidates(registry.procs().stream().filter(proc -> proc.exit().isEmpty()).toList());
    }

    List<Candidate> all() {
        return candidates(registry.procs());
    }

    private static List<Candidate> candidates(List<Proc> procs) {
        return procs.stream().map(proc -> new Candidate(proc.id(), proc.exec().commandLine())).toList();
    }
}
