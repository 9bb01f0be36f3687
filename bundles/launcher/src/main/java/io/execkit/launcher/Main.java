package io.execkit.launcher;

import java.util.List;
import java.util.Optional;

/** The {@code execkit} command. */
public final class Main {
    private Main() {
    }

    /** Placeholder until the commands are merged. */
    public static void main(String[] args) throws Exception {
        long t0 = System.nanoTime();
        try {
            Platform p = Platform.start(Installation.here(), new Settings(List.of(args), Optional.empty(), Optional.empty()));
            System.out.printf("%d ms %d %s%n", (System.nanoTime() - t0) / 1000000, p.bundles(), p.backends());
            Runtime.getRuntime().addShutdownHook(new Thread(p::close));
            p.await();
            System.exit(0);
        } catch (LaunchException e) {
            System.err.println("execkit: " + e.getMessage());
            System.exit(e.status());
        }
    }
}
