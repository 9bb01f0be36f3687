package io.execkit.shell.exec;

import io.execkit.process.Attachment;
import io.execkit.process.Channel;
import io.execkit.process.Exec;
import io.execkit.process.Exit;
import io.execkit.process.Proc;
import io.execkit.process.Signal;
import io.execkit.process.Tail;
import io.execkit.process.TerminalSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** A process that ends when the test says so. */
final class FakeProc implements Proc {

    final List<String> done = new ArrayList<>();
    final List<Tail.Chunk> output = new ArrayList<>();
    final CompletableFuture<Exit> end = new CompletableFuture<>();
    boolean timedOut;

    private final String id;
    private final String backend;
    private final Exec exec;

    FakeProc(String id, String backend, Exec exec) {
        this.id = id;
        this.backend = backend;
        this.exec = exec;
        if (exec.arguments().getFirst().equals("exit")) {
            end.complete(new Exit.Code(Integer.parseInt(exec.arguments().get(1))));
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Exec exec() {
        return exec;
    }

    @Override
    public String backend() {
        return backend;
    }

    @Override
    public Optional<String> target() {
        return Optional.empty();
    }

    @Override
    public OptionalLong pid() {
        return OptionalLong.of(4711);
    }

    @Override
    public Instant started() {
        return Instant.now();
    }

    @Override
    public Optional<Instant> ended() {
        return exit().map(_ -> Instant.now());
    }

    @Override
    public OutputStream stdin() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public InputStream stdout() {
        throw new IllegalStateException();
    }

    @Override
    public InputStream stderr() {
        throw new IllegalStateException();
    }

    @Override
    public Tail tail() {
        return new Tail(output, 0);
    }

    @Override
    public Attachment attach(Channel channel, OutputStream sink) {
        try {
            sink.write(tail().bytes(channel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return () -> { };
    }

    @Override
    public void signal(Signal signal) {
        done.add(signal.toString());
    }

    @Override
    public void kill() {
        done.add("kill");
    }

    @Override
    public void resize(TerminalSize size) {
        done.add(size.toString());
    }

    @Override
    public Exit waitFor() {
        return end.join();
    }

    @Override
    public Optional<Exit> waitFor(Duration limit) {
        return exit();
    }

    @Override
    public CompletableFuture<Exit> onExit() {
        return end.copy();
    }

    @Override
    public Optional<Exit> exit() {
        return Optional.ofNullable(end.getNow(null));
    }

    @Override
    public boolean timedOut() {
        return timedOut;
    }

    @Override
    public void close() {
        done.add("close");
    }
}
