package io.execkit.host;

import io.execkit.process.Exec;
import io.execkit.process.Proc;
import io.execkit.process.ProcException;
import io.execkit.process.ProcException.Reason;
import io.execkit.process.ProcFactory;
import io.execkit.process.spi.Running;
import io.execkit.process.spi.Supervisor;
import java.io.IOException;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Starts processes on this machine. Any thread may call it. */
@Component(property = {ProcFactory.BACKEND + "=host", ProcFactory.BACKEND + "=os"})
public final class HostProcFactory implements ProcFactory {

    private final Supervisor supervisor;

    /** For ServiceLoader. */
    public HostProcFactory() {
        this(Supervisor.load());
    }

    /** For DS. */
    @Activate
    public HostProcFactory(@Reference Supervisor supervisor) {
        this.supervisor = supervisor;
    }

    @Override
    public List<String> names() {
        return List.of("host", "os");
    }

    @Override
    public String description() {
        return "processes on this machine";
    }

    @Override
    public Proc start(Exec exec) throws ProcException {
        return supervisor.start(this, exec, true, this::launch);
    }

    private Running launch(Exec exec) throws ProcException {
        if (exec.terminal().isPresent()) {
            throw unsupported(exec, "a terminal");
        }
        if (exec.user().isPresent()) {
            throw unsupported(exec, "another user");
        }
        try {
            return new JdkRunning(Builder.of(exec).start());
        } catch (IOException e) {
            throw Diagnosis.of(exec, e);
        }
    }

    private static ProcException unsupported(Exec exec, String what) {
        return ProcException.cannotStart("host", exec, Reason.UNSUPPORTED, what + " needs the Linux core, which is not there");
    }
}
