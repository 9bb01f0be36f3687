package io.execkit.shell.gogo;

import io.execkit.process.TerminalSize;
import io.execkit.shell.Console;
import io.execkit.shell.jline.SessionTerminal;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Process;

/** The streams of a command in Gogo: its place in a pipeline, or the session's terminal. */
final class GogoConsole implements Console, AutoCloseable {

    static final String STATUS = "status";

    private final CommandSession session;
    private final Process process;
    private final Optional<SessionTerminal> terminal;

    private GogoConsole(CommandSession session, Process process, Optional<SessionTerminal> terminal) {
        this.session = session;
        this.process = process;
        this.terminal = terminal;
    }

    /** For the command that this thread runs. */
    static GogoConsole of(CommandSession session) {
        return new GogoConsole(session, Process.Utils.current(), terminal(session));
    }

    private static Optional<SessionTerminal> terminal(CommandSession session) {
        // Gogo's plain shell has no terminal, and then JLine's classes may be missing.
        return Optional.ofNullable(session.get(".terminal")).map(SessionTerminal::new);
    }

    @Override
    public InputStream in() {
        return process.isTty(0) && terminal.isPresent() ? terminal.get().keys() : process.in();
    }

    @Override
    public PrintStream out() {
        return process.out();
    }

    @Override
    public PrintStream err() {
        return process.err();
    }

    @Override
    public Optional<TerminalSize> terminal() {
        return process.isTty(1) ? terminal.flatMap(SessionTerminal::size) : Optional.empty();
    }

    @Override
    public boolean lasting() {
        return true;
    }

    @Override
    public RawMode raw(Consumer<TerminalSize> resized) {
        return process.isTty(0) && terminal.isPresent() ? terminal.get().raw(resized) : () -> { };
    }

    /** Leaves the status where Gogo and the user find it. */
    void end(int status) {
        process.error(status);
        session.put(STATUS, status);
    }

    /** Ends reads of the keyboard: a key that comes later is the next command's. */
    @Override
    public void close() {
        terminal.ifPresent(SessionTerminal::close);
    }
}
