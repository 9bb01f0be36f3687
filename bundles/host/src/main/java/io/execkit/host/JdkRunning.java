package io.execkit.host;

import io.execkit.process.Exit;
import io.execkit.process.ProcException;
import io.execkit.process.ProcException.Reason;
import io.execkit.process.Signal;
import io.execkit.process.TerminalSize;
import io.execkit.process.spi.Running;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** A process of the JDK's. */
final class JdkRunning implements Running {

    private static final int SWEEPS = 10;

    private final Process process;
    private final CompletableFuture<Exit> exit;

    JdkRunning(Process process) {
        this.process = process;
        // The JDK gives 128 + n for a signal and for exit(128 + n) alike.
        this.exit = process.onExit().thenApply(ended -> new Exit.Code(ended.exitValue()));
    }

    @Override
    public OptionalLong pid() {
        return OptionalLong.of(process.pid());
    }

    @Override
    public OutputStream stdin() {
        return process.getOutputStream();
    }

    @Override
    public InputStream stdout() {
        return process.getInputStream();
    }

    @Override
    public InputStream stderr() {
        return process.getErrorStream();
    }

    @Override
    public CompletableFuture<Exit> exit() {
        return exit;
    }

    @Override
    public void signal(Signal signal) throws ProcException {
        if (signal.equals(Signal.KILL)) {
            process.destroyForcibly();
            return;
        }
        var command = List.of("kill", "-s", signal.shortName(), Long.toString(process.pid()));
        try {
            var kill = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start();
            kill.getOutputStream().close();
            if (kill.waitFor() != 0 && process.isAlive()) {
                throw new ProcException(Reason.FAILED, "host: " + String.join(" ", command) + " failed");
            }
        } catch (IOException e) {
            throw new ProcException(Reason.UNSUPPORTED, "host: cannot send " + signal + ": there is no command 'kill'", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProcException(Reason.FAILED, "host: interrupted while sending " + signal, e);
        }
    }

    /** Kills what descends from the process, again until nothing new has come up, so that a fork in between is not missed. */
    @Override
    public void kill() {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            var descendants = process.descendants().toList();
            process.destroyForcibly();
            if (descendants.isEmpty()) {
                return;
            }
            descendants.forEach(ProcessHandle::destroyForcibly);
        }
    }

    @Override
    public void resize(TerminalSize size) throws ProcException {
        throw new ProcException(Reason.UNSUPPORTED, "host: the process has no terminal");
    }

    @Override
    public void release() {
        // The JDK frees its own.
    }
}
