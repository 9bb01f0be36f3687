package io.execkit.shell.jline;

import io.execkit.process.TerminalSize;
import io.execkit.shell.Console;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.PosixSysTerminal;

/** A session's terminal, for the length of one command. */
public final class SessionTerminal implements AutoCloseable {

    private final Terminal terminal;
    private final Thread thread = Thread.currentThread();
    private Optional<Keys> keys = Optional.empty();

    /**
     * For the terminal in a session's variable. Ctrl-C interrupts the caller's thread, until {@link #close()}.
     *
     * @param terminal a JLine Terminal
     */
    public SessionTerminal(Object terminal) {
        this.terminal = (Terminal) terminal;
        InterruptKey.take(this.terminal, thread);
    }

    /** The keyboard, until {@link #close()}. */
    public InputStream keys() {
        if (!(terminal instanceof PosixSysTerminal)) {
            return terminal.input(); // of a session over the network, or on a system without these modes
        }
        if (keys.isEmpty()) {
            keys = Optional.of(new Keys(terminal));
        }
        return keys.get();
    }

    /** Its size, unless the terminal does not know. */
    public Optional<TerminalSize> size() {
        var size = terminal.getSize();
        return size.getColumns() < 1 || size.getRows() < 1
                ? Optional.empty()
                : Optional.of(new TerminalSize(size.getColumns(), size.getRows()));
    }

    /** Hands every key over as it is typed, and tells of new sizes, until the result is closed. */
    public Console.RawMode raw(Consumer<TerminalSize> resized) {
        var attributes = terminal.enterRawMode();
        var keyed = terminal.getAttributes();
        keyed.setLocalFlag(LocalFlag.ISIG, false); // Ctrl-C is the process's, too
        terminal.setAttributes(keyed);
        var handler = terminal.handle(Terminal.Signal.WINCH, _ -> size().ifPresent(resized));
        return () -> {
            terminal.handle(Terminal.Signal.WINCH, handler);
            terminal.setAttributes(attributes);
        };
    }

    /** Called once. */
    @Override
    public void close() {
        keys.ifPresent(Keys::close);
        InterruptKey.giveBack(terminal, thread);
    }
}
