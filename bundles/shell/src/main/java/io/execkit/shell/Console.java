package io.execkit.shell;

import io.execkit.process.TerminalSize;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ConsumerType;

/** Where a command was called from: the process's own streams on the command line, a session's in the shell. */
@ConsumerType
public interface Console {

    /** What the user types, or what is piped in. */
    InputStream in();

    /** Where results go: text, and bytes as they are. */
    PrintStream out();

    /** Where messages go. */
    PrintStream err();

    /** The size of the terminal that {@link #out()} is; empty when it is none. */
    Optional<TerminalSize> terminal();

    /**
     * Whether the JVM, and with it the processes, live on after the command. If not, the streams are the JVM's own, so that a
     * process can be given them directly.
     */
    boolean lasting();

    /** Whether the JVM's children get a terminal's Ctrl-C from the terminal itself. By default false. */
    default boolean sharesTerminal() {
        return false;
    }

    /** Whether the output may be coloured: on a terminal, unless {@code NO_COLOR} is set or {@code TERM} is {@code dumb}. */
    default boolean coloured() {
        return terminal().isPresent() && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    }

    /** Hands the keys to a process's terminal as they are typed, Ctrl-C too, until the result is closed. By default nothing. */
    default RawMode raw(Consumer<TerminalSize> resized) {
        return () -> { };
    }

    /** The JVM's own streams, in a JVM that ends with the command. */
    static Console standard() {
        return StandardConsole.STANDARD;
    }

    /** A terminal's raw mode, until this is closed. */
    @FunctionalInterface
    interface RawMode extends AutoCloseable {

        @Override
        void close();
    }
}
