package io.execkit.runtime;

import io.execkit.process.Attachment;
import io.execkit.process.Channel;
import io.execkit.process.Exec;
import io.execkit.process.Exit;
import io.execkit.process.OutputIncomplete;
import io.execkit.process.Proc;
import io.execkit.process.ProcException;
import io.execkit.process.Signal;
import io.execkit.process.Tail;
import io.execkit.process.TerminalSize;
import io.execkit.process.spi.Running;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A process from its start to its end. It ends in three steps: the backend reports the exit; the pumps come to the ends of
 * their streams, or the drain time is over ({@link #settle}); the user, too, has read what he reads himself ({@link #release}).
 * Each step is taken once, by whichever thread comes first; there is no lock.
 */
final class SupervisedProc implements Proc {

    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(5);

    /** What it is called. */
    record Identity(long number, String backend, Optional<String> target) {
    }

    private final Identity identity;
    private final Exec exec;
    private final Wiring wiring;
    private final ProcTable table;
    private final Timer timer;
    private final Streams streams;
    private final Instant started = Instant.now();
    private final CompletableFuture<Exit> done = new CompletableFuture<>();
    private final AtomicBoolean exited = new AtomicBoolean();
    private final AtomicBoolean settled = new AtomicBoolean();
    private final AtomicBoolean released = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile Running running;
    private volatile Optional<Exit> exit = Optional.empty();
    private volatile Optional<Instant> ended = Optional.empty();
    private volatile Optional<Future<?>> deadline = Optional.empty();
    private volatile boolean timedOut;

    SupervisedProc(Identity identity, Exec exec, Wiring wiring, Running running, ProcTable table, Timer timer) {
        this.identity = identity;
        this.exec = exec;
        this.wiring = wiring;
        this.running = running;
        this.table = table;
        this.timer = timer;
        this.streams = new Streams(exec, wiring, running, table.tailBytes(), this::streamEnded);
    }

    /** Starts the supervision. */
    void begin() {
        table.add(this);
        streams.begin("execkit-" + identity.number(), running.parks());
        deadline = exec.timeout().map(limit -> timer.after(limit, () -> Thread.startVirtualThread(this::timeOut)));
        running.exit().thenAccept(this::hasExited);
    }

    private void timeOut() {
        if (exit.isPresent()) {
            return;
        }
        timedOut = true;
        killQuietly();
    }

    private void hasExited(Exit how) {
        if (!exited.compareAndSet(false, true)) {
            return;
        }
        streams.mark();
        ended = Optional.of(Instant.now());
        exit = Optional.of(how);
        deadline.ifPresent(task -> task.cancel(false));
        streamEnded();
        if (!settled.get()) {
            timer.after(exec.drain(), this::checkDrain);
        }
    }

    private void streamEnded() {
        if (exit.isPresent() && streams.areDrained()) {
            settle(false);
        }
        if (settled.get() && streams.areDone()) {
            release();
        }
    }

    private void checkDrain() {
        if (settled.get()) {
            return;
        }
        var left = exec.drain().minus(streams.waited());
        if (left.isPositive()) {
            timer.after(left, this::checkDrain);
            return;
        }
        settle(true);
        Thread.startVirtualThread(streams::stop);
    }

    private void settle(boolean incomplete) {
        if (!settled.compareAndSet(false, true)) {
            return;
        }
        table.retire(this);
        wiring.close();
        var how = exit.orElseThrow();
        var failure = streams.failure();
        if (failure.isPresent()) {
            done.completeExceptionally(new OutputIncomplete(how, name() + ": a stream failed: " + failure.get().getMessage(),
                    failure.get()));
        } else if (incomplete) {
            done.completeExceptionally(new OutputIncomplete(how, name() + ": ended, but its output is still open after "
                    + exec.drain().toMillis() + " ms: something it started has kept it"));
        } else {
            done.complete(how);
        }
    }

    private void release() {
        if (!released.compareAndSet(false, true)) {
            return;
        }
        var backends = running;
        running = new Over(backends.pid(), exit.orElseThrow());
        backends.release();
    }

    private String name() {
        return identity.backend() + ": '" + exec.arguments().getFirst() + "'";
    }

    @Override
    public Exit waitFor() throws OutputIncomplete, InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw incomplete(e);
        }
    }

    @Override
    public Optional<Exit> waitFor(Duration limit) throws OutputIncomplete, InterruptedException {
        try {
            return Optional.of(done.get(limit.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException _) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw incomplete(e);
        }
    }

    /** A new exception with the waiter's own stack. */
    private static OutputIncomplete incomplete(ExecutionException e) {
        var first = (OutputIncomplete) e.getCause();
        return new OutputIncomplete(first.exit(), first.getMessage(), first.getCause());
    }

    @Override
    public void signal(Signal signal) throws ProcException {
        if (exit.isEmpty()) {
            running.signal(signal);
        }
    }

    @Override
    public void kill() throws ProcException {
        if (exit.isEmpty()) {
            running.kill();
        }
    }

    @Override
    public void resize(TerminalSize size) throws ProcException {
        running.resize(size);
    }

    private void killQuietly() {
        try {
            running.kill();
        } catch (ProcException e) {
            System.getLogger("io.execkit.runtime").log(System.Logger.Level.WARNING, e.getMessage());
        }
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        if (!settled.get()) {
            killQuietly();
            awaitEnd();
        }
        hasExited(new Exit.Lost("it did not end within " + CLOSE_LIMIT.toSeconds() + " s of being closed"));
        streams.close();
        settle(true);
        release();
    }

    /** Waits for the end through interrupts, and keeps these for the caller. */
    private void awaitEnd() {
        long end = System.nanoTime() + CLOSE_LIMIT.toNanos();
        boolean interrupted = false;
        while (!settled.get() && end - System.nanoTime() > 0) {
            try {
                waitFor(Duration.ofNanos(end - System.nanoTime()));
            } catch (InterruptedException _) {
                interrupted = true;
            } catch (OutputIncomplete _) {
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String id() {
        return Long.toString(identity.number());
    }

    long number() {
        return identity.number();
    }

    @Override
    public Exec exec() {
        return exec;
    }

    @Override
    public String backend() {
        return identity.backend();
    }

    @Override
    public Optional<String> target() {
        return identity.target();
    }

    @Override
    public OptionalLong pid() {
        return running.pid();
    }

    @Override
    public Instant started() {
        return started;
    }

    @Override
    public Optional<Instant> ended() {
        return ended;
    }

    @Override
    public OutputStream stdin() {
        return streams.stdin();
    }

    @Override
    public InputStream stdout() {
        return streams.reader(Channel.STDOUT);
    }

    @Override
    public InputStream stderr() {
        return streams.reader(Channel.STDERR);
    }

    @Override
    public Tail tail() {
        return streams.tail();
    }

    @Override
    public Attachment attach(Channel channel, OutputStream sink) {
        return streams.attach(channel, sink);
    }

    @Override
    public CompletableFuture<Exit> onExit() {
        return done.copy();
    }

    @Override
    public Optional<Exit> exit() {
        return exit;
    }

    @Override
    public boolean timedOut() {
        return timedOut;
    }
}
