package io.execkit.shell;

import io.execkit.process.TerminalSize;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A console that keeps what it was told. */
public final class CapturedConsole implements Console {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream outPrint = new PrintStream(out, true, StandardCharsets.UTF_8);
    private final PrintStream errPrint = new PrintStream(err, true, StandardCharsets.UTF_8);
    private final Optional<TerminalSize> terminal;
    private final boolean lasting;

    private CapturedConsole(Optional<TerminalSize> terminal, boolean lasting) {
        this.terminal = terminal;
        this.lasting = lasting;
    }

    public static CapturedConsole oneShot() {
        return new CapturedConsole(Optional.empty(), false);
    }

    public static CapturedConsole session() {
        return new CapturedConsole(Optional.empty(), true);
    }

    public static CapturedConsole terminal(int columns) {
        return new CapturedConsole(Optional.of(new TerminalSize(columns, 24)), true);
    }

    public String outText() {
        return out.toString(StandardCharsets.UTF_8);
    }

    public String errText() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Override
    public InputStream in() {
        return new ByteArrayInputStream(new byte[0]);
    }

    @Override
    public PrintStream out() {
        return outPrint;
    }

    @Override
    public PrintStream err() {
        return errPrint;
    }

    @Override
    public Optional<TerminalSize> terminal() {
        return terminal;
    }

    @Override
    public boolean lasting() {
        return lasting;
    }
}
