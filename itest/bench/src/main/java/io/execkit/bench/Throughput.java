package io.execkit.bench;

import io.execkit.process.Exec;
import io.execkit.process.Output;
import io.execkit.process.ProcRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;

/** Takes 1 GiB from a process, three times over, and prints the seconds that the last time took. */
final class Throughput {

    private static final int GIB = 1 << 30;
    private static final int BUFFER = 128 * 1024;
    private static final String[] COMMAND = {"sh", "-c", "head -c " + GIB + " /dev/zero | cat"};

    private Throughput() {
    }

    /** The argument says how: {@code pipe}, {@code to}, or {@code builder} for the JDK's own. */
    public static void main(String[] args) throws Exception {
        double seconds = 0;
        for (int i = 0; i < 3; i++) {
            long before = System.nanoTime();
            long taken = take(args[0]);
            seconds = (System.nanoTime() - before) / 1e9;
            if (taken != GIB) {
                throw new IOException("took " + taken + " bytes");
            }
        }
        System.out.println(String.format(Locale.ROOT, "%.6f", seconds));
        System.exit(0);
    }

    private static long take(String how) throws Exception {
        var exec = Exec.of(COMMAND);
        var registry = ProcRegistry.load();
        switch (how) {
            case "pipe" -> {
                try (var proc = registry.start("host", exec.stdout(Output.pipe()))) {
                    return count(proc.stdout());
                }
            }
            case "to" -> {
                var counter = new Counter();
                try (var proc = registry.start("host", exec.stdout(Output.to(counter)))) {
                    proc.waitFor();
                    return counter.count;
                }
            }
            default -> {
                return count(new ProcessBuilder(COMMAND).start().getInputStream());
            }
        }
    }

    private static long count(InputStream in) throws IOException {
        var buffer = new byte[BUFFER];
        long count = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            count += n;
        }
        return count;
    }

    private static final class Counter extends OutputStream {

        private long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }
    }
}
