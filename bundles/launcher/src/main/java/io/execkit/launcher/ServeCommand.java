package io.execkit.launcher;

import io.execkit.shell.Arguments;
import io.execkit.shell.Command;
import io.execkit.shell.Console;
import io.execkit.shell.Usage;
import io.execkit.shell.UsageException;
import java.util.List;
import java.util.Locale;

/** {@code serve}: the platform without a shell, until the JVM is told to end. */
final class ServeCommand implements Command {

    private static final List<String> USUAL = List.of("base", "host");

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String summary() {
        return "boot the platform (Felix) without a shell, and stay until SIGTERM or Ctrl-C";
    }

    @Override
    public Usage usage() {
        return Usage.none().with(Settings.OPTIONS)
                .notes("The usual features are " + String.join(", ", USUAL) + ". It prints one line when all bundles are active.")
                .examples("serve --data /var/lib/execkit");
    }

    @Override
    public int run(Arguments arguments, Console console) throws UsageException, LaunchException, InterruptedException {
        Platform platform = Platform.start(Installation.here(), Settings.of(arguments, USUAL), console.err());
        platform.closeAtExit();
        console.out().println(up(platform));
        console.out().flush();
        platform.await();
        return 0;
    }

    private static String up(Platform platform) {
        List<String> names = platform.backends();
        String backends = names.isEmpty() ? "no backends" : "backends " + String.join(", ", names);
        double seconds = ProcessHandle.current().info().startInstant()
                .map(start -> java.time.Duration.between(start, java.time.Instant.now()).toMillis() / 1000.0)
                .orElse(0.0);
        return String.format(Locale.ROOT, "execkit: up after %.2f s: %d bundles, %s", seconds, platform.bundles(), backends);
    }
}
