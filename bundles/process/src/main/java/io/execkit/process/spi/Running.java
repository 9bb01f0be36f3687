package io.execkit.process.spi;

import io.execkit.process.Exit;
import io.execkit.process.ProcException;
import io.execkit.process.Signal;
import io.execkit.process.TerminalSize;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.osgi.annotation.versioning.ConsumerType;

/** A process as its backend holds it. Any thread may call it. */
@ConsumerType
public interface Running {

    /** The process id where it runs, where that can be known. */
    OptionalLong pid();

    /** The way into the process; {@link OutputStream#nullOutputStream()} where its stdin is no pipe. */
    OutputStream stdin();

    /** Its stdout; {@link InputStream#nullInputStream()} where that is no pipe. Closing it ends a read that is under way. */
    InputStream stdout();

    /** Its stderr; {@link InputStream#nullInputStream()} where that is no pipe. Closing it ends a read that is under way. */
    InputStream stderr();

    /**
     * Whether a virtual thread that waits in one of these streams gives up its carrier. If so, a waiting process costs no
     * thread; if not, a platform thread waits in each stream.
     */
    default boolean parks() {
        return false;
    }

    /** Completes, never exceptionally, when the process has ended or is {@link Exit.Lost}; its output may still be on the way. */
    CompletableFuture<Exit> exit();

    /** Sends a signal to the process alone; to one that has ended, nothing. */
    void signal(Signal signal) throws ProcException;

    /** Kills the process and all its descendants, without waiting for their end. Also after its own end, for those that stay. */
    void kill() throws ProcException;

    /** Sets the size of the process's terminal. */
    void resize(TerminalSize size) throws ProcException;

    /** Frees what is held. Called once, after the exit and after the last read. */
    void release();
}
