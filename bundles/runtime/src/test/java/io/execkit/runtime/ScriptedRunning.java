package io.execkit.runtime;

import io.execkit.process.Exit;
import io.execkit.process.Signal;
import io.execkit.process.TerminalSize;
import io.execkit.process.spi.Running;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** A process whose streams and end the test decides: for what a real one can't be made to show at will. */
final class ScriptedRunning implements Running {

    final CompletableFuture<Exit> exit = new CompletableFuture<>();
    final AtomicInteger kills = new AtomicInteger();
    final AtomicInteger releases = new AtomicInteger();
    final InputStream stdout;
    boolean diesWhenKilled = true;

    ScriptedRunning(InputStream stdout) {
        this.stdout = stdout;
    }

    @Override
    public OptionalLong pid() {
        return OptionalLong.of(4711);
    }

    @Override
    public OutputStream stdin() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public InputStream stdout() {
        return stdout;
    }

    @Override
    public InputStream stderr() {
        return InputStream.nullInputStream();
    }

    @Override
    public boolean parks() {
        return true;
    }

    @Override
    public CompletableFuture<Exit> exit() {
        return exit;
    }

    @Override
    public void signal(Signal signal) {
        exit.complete(new Exit.Signalled(signal));
    }

    @Override
    public void kill() {
        kills.incrementAndGet();
        if (diesWhenKilled) {
            exit.complete(new Exit.Signalled(Signal.KILL));
        }
    }

    @Override
    public void resize(TerminalSize size) {
        // It takes any.
    }

    @Override
    public void release() {
        releases.incrementAndGet();
    }
}
