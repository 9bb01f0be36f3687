package io.execkit.shell.gogo;

import io.execkit.process.TerminalSize;
import io.execkit.shell.Console;
import io.execkit.shell.jline.SessionTerminal;
import io.execkit.shell.jline.TerminalOutput;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Job;
import org.apache.felix.service.command.Process;

/** The streams of a command in Gogo: its place in a pipeline, or the session's terminal. */
final class GogoConsole implements Console, AutoCloseable {

    /** The session's variable for the last command's exit status. */
    private static final String STATUS = "status";
    /** The session's variable that has JLine's terminal, where there is one. */
    private static final String TERMINAL = ".terminal";

    private final CommandSession session;
    private final Process process;
    private final Optional<SessionTerminal> terminal;
    private final PrintStream out;
    private final PrintStream err;

    private GogoConsole(CommandSession session, Process process, Optional<SessionTerminal> terminal) {
        this.session = session;
        this.process = process;
        this.terminal = terminal;
        this.out = flushing(process.out(), 1);
        this.err = flushing(process.err(), 2);
    }

    /** For the command that this thread runs. */
    static GogoConsole of(CommandSession session) {
        var process = Process.Utils.current();
        return new GogoConsole(session, process, terminal(session, process));
    }

    private PrintStream flushing(PrintStream stream, int descriptor) {
        var jline = session.get(TERMINAL);
        return jline != null && process.isTty(descriptor) ? TerminalOutput.of(stream, jline) : stream;
    }

    /** None for what runs in the background: keys are not for it. */
    private static Optional<SessionTerminal> terminal(CommandSession session, Process process) {
        if (process.job() != null && process.job().status() == Job.Status.Background) {
            return Optional.empty();
        }
        // Gogo's plain shell has no terminal, and then JLine's classes may be missing.
        return Optional.ofNullable(session.get(TERMINAL)).map(SessionTerminal::new);
    }

    @Override
    public InputStream in() {
        if (!process.isTty(0)) {
            return process.in();
        }
        return terminal.map(SessionTerminal::keys).orElseGet(this::withoutTerminal);
    }

    /** In the background there is nothing to read; Gogo's plain shell reads the JVM's stdin. */
    private InputStream withoutTerminal() {
        return session.get(TERMINAL) == null ? process.in() : InputStream.nullInputStream();
    }

    @Override
    public PrintStream out() {
        return out;
    }

    @Override
    public PrintStream err() {
        return err;
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
        Thread.interrupted(); // a Ctrl-C that came too late is nobody's
    }
}
