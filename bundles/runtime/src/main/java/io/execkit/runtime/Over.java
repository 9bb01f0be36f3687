package io.execkit.runtime;

import io.execkit.process.Exit;
import io.execkit.process.ProcException;
import io.execkit.process.ProcException.Reason;
import io.execkit.process.Signal;
import io.execkit.process.TerminalSize;
import io.execkit.process.spi.Running;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** Stands for a released process, so that one that is kept in the table holds on to nothing of its backend. */
record Over(OptionalLong pid, Exit how) implements Running {

    @Override
    public OutputStream stdin() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public InputStream stdout() {
        return InputStream.nullInputStream();
    }

    @Override
    public InputStream stderr() {
        return InputStream.nullInputStream();
    }

    @Override
    public CompletableFuture<Exit> exit() {
        return CompletableFuture.completedFuture(how);
    }

    @Override
    public void signal(Signal signal) {
        // It has ended.
    }

    @Override
    public void kill() {
        // It has ended.
    }

    @Override
    public void resize(TerminalSize size) throws ProcException {
        throw new ProcException(Reason.ENDED, "it has ended");
    }

    @Override
    public void release() {
        // It has been.
    }
}
