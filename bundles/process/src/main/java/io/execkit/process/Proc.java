package io.execkit.process;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A started process. It belongs to the runtime, not to the backend that started it, so it stays valid when the backend is
 * updated or removed. Any thread may call it.
 *
 * <p>Its promises: no output is lost; the memory it takes is bounded, and a slow reader slows the process; a kill reaches the
 * whole tree; it always ends, if need be with {@link Exit.Lost}.
 */
@ProviderType
public interface Proc extends AutoCloseable {

    /** Its number in this JVM, from 1 on. */
    String id();

    /** What was started. */
    Exec exec();

    /** The name of the backend that started it. */
    String backend();

    /** The name of the target that started it, if it was one. */
    Optional<String> target();

    /** The process id where it runs, where that can be known. */
    OptionalLong pid();

    /** When it was started. */
    Instant started();

    /** When it ended, if it has. */
    Optional<Instant> ended();

    /**
     * The way into a process that was started with {@link Input#pipe()}. Close it to let the process see the end of file.
     * Writing to it blocks while the process does not read, and fails once it cannot.
     *
     * @throws IllegalStateException when it was started with another input
     */
    OutputStream stdin();

    /**
     * The output of a process that was started with {@link Output#pipe()}, to be read by one thread at a time.
     *
     * @throws IllegalStateException when it was started with another output
     */
    InputStream stdout();

    /** As {@link #stdout()}, for stderr. */
    InputStream stderr();

    /** The last bytes of its output, 64 KiB unless configured otherwise; kept after its end. */
    Tail tail();

    /**
     * Gives a sink the tail of a channel, before this returns, and then all that follows. The sink is written to by one thread
     * at a time, and flushed whenever no more is there to read. One that stalls blocks the process; one that throws is taken
     * off. After the end of the output, the tail alone is written.
     *
     * @throws IllegalStateException when the channel's output never comes by the JVM (see {@link Output#isPiped()})
     */
    Attachment attach(Channel channel, OutputStream sink);

    /**
     * Sends a signal to the process alone. To one that has ended it does nothing.
     *
     * @throws ProcException when the backend cannot send it
     */
    void signal(Signal signal) throws ProcException;

    /**
     * Kills the process and all its descendants, and returns without waiting for their end. To one that has ended it does
     * nothing.
     *
     * @throws ProcException when the backend cannot
     */
    void kill() throws ProcException;

    /**
     * Tells the process's terminal its new size.
     *
     * @throws ProcException when it has no terminal
     */
    void resize(TerminalSize size) throws ProcException;

    /**
     * Waits until the process has ended and its output is delivered: to sinks and the tail, that is. What goes through
     * {@link Output#pipe()} is the reader's own affair, and can still be read.
     *
     * @throws OutputIncomplete     when the output stays open {@link Exec#drain()} after the exit, or a stream has thrown
     * @throws InterruptedException when the thread is interrupted; the process runs on
     */
    Exit waitFor() throws OutputIncomplete, InterruptedException;

    /**
     * As {@link #waitFor()}, but no longer than this.
     *
     * @return empty when it still runs
     */
    Optional<Exit> waitFor(Duration limit) throws OutputIncomplete, InterruptedException;

    /**
     * Completes as {@link #waitFor()} returns or throws. Completing or cancelling it does nothing to the process. What depends
     * on it runs on a thread of the runtime's and should not block.
     */
    CompletableFuture<Exit> onExit();

    /** How it ended, if it has; its output may still be on the way. */
    Optional<Exit> exit();

    /** Whether {@link Exec#timeout()} is why it was killed. */
    boolean timedOut();

    /**
     * Kills what still runs, takes the sinks off, closes the streams and frees everything but the tail. It waits for the end no
     * longer than 5 s. Closing it again does nothing.
     */
    @Override
    void close();
}
