package io.execkit.launcher;

import io.execkit.shell.Arguments;
import io.execkit.shell.Command;
import io.execkit.shell.Console;
import io.execkit.shell.Usage;
import io.execkit.shell.UsageException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code shell}: the platform with an interactive shell, until the user leaves it. */
final class ShellCommand implements Command {

    private static final List<String> USUAL = List.of("base", "host", "shell");

    /** A logger that nothing refers to loses its level. */
    private static final Logger JLINE = Logger.getLogger("org.jline");

    @Override
    public String name() {
        return "shell";
    }

    @Override
    public String summary() {
        return "boot the platform (Felix) with an interactive shell";
    }

    @Override
    public Usage usage() {
        return Usage.none().with(Settings.OPTIONS)
                .notes("The usual features are " + String.join(", ", USUAL) + ".")
                .examples("shell", "shell --data ~/.local/share/execkit");
    }

    @Override
    public int run(Arguments arguments, Console console) throws UsageException, LaunchException, InterruptedException {
        Settings settings = Settings.of(arguments, USUAL);
        if (!settings.features().contains("shell")) {
            throw new UsageException("a shell needs the feature 'shell': add it to --features, or use 'execkit serve'");
        }
        // Without a terminal it would warn that there is none.
        JLINE.setLevel(Level.SEVERE);
        Platform platform = Platform.start(Installation.here(), settings, console.err());
        platform.closeAtExit();
        // The shell's bundle stops the framework when the user leaves.
        platform.await();
        return 0;
    }
}
