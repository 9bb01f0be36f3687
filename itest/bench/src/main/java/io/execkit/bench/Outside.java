package io.execkit.bench;

import io.execkit.process.Exec;
import io.execkit.process.Exit;
import io.execkit.process.Input;
import io.execkit.process.Output;
import io.execkit.process.ProcRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whole commands. Prints one Markdown table. */
public final class Outside {

    private static final int GIB = 1 << 30;

    private final ProcRegistry registry = ProcRegistry.load();
    private final String execkit;
    private final int runs;

    private Outside(Path home, int runs) {
        this.execkit = home.resolve("execkit").toString();
        this.runs = runs;
    }

    /** The arguments are the checkout's folder and the number of runs. */
    public static void main(String[] args) throws Exception {
        var bench = new Outside(Path.of(args[0]), Integer.parseInt(args[1]));
        for (var row : bench.rows()) {
            System.out.println(row);
        }
        System.exit(0);
    }

    private List<String> rows() throws Exception {
        var rows = new ArrayList<String>();
        rows.add("| what | ours | beside | took | ratio |");
        rows.add("|---|---|---|---|---|");
        rows.add(Pairs.of(4 * runs, Pairs.wall(() -> succeed(execkit, "run", "host", "--", "true")),
                Pairs.wall(() -> succeed("java", "-version"))).row("`execkit run host -- true`", "`java -version`"));
        rows.add(Pairs.of(runs, this::prompt, Pairs.wall(() -> succeed("java", "-version")))
                .row("`execkit shell`: start to prompt", "`java -version`"));
        rows.add(Pairs.of(runs, () -> throughput("pipe"), Pairs.wall(() -> succeed("sh", "-c", catCat())))
                .row("1 GiB through `Output.pipe`, -Xmx64m", "`cat \\| cat`"));
        rows.add(Pairs.of(runs, () -> throughput("to"), Pairs.wall(() -> succeed("sh", "-c", catCat())))
                .row("1 GiB through `Output.to`, -Xmx64m", "`cat \\| cat`"));
        rows.add(Pairs.of(runs, () -> throughput("pipe"), () -> throughput("builder"))
                .row("1 GiB through `Output.pipe`, -Xmx64m", "`ProcessBuilder`"));
        return rows;
    }

    private static String catCat() {
        return "head -c " + GIB + " /dev/zero | cat | cat >/dev/null";
    }

    private void succeed(String... command) throws Exception {
        try (var proc = registry.start("host", Exec.of(command))) {
            if (!proc.waitFor().isSuccess()) {
                throw new IOException(proc.exec().commandLine() + ": " + proc.exit() + "\n" + proc.tail().text());
            }
        }
    }

    /** A JVM of its own with a small heap; it times itself, without its start. */
    private double throughput(String how) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var exec = Exec.of(java, "-Xmx64m", "-cp", System.getProperty("java.class.path"), Throughput.class.getName(), how);
        try (var proc = registry.start("host", exec)) {
            if (!(proc.waitFor() instanceof Exit.Code(int code)) || code != 0) {
                throw new IOException(exec.commandLine() + "\n" + proc.tail().text());
            }
            return Double.parseDouble(proc.tail().text().strip());
        }
    }

    /** From the start of the command to the first prompt on its terminal, which script(1) gives it. */
    private double prompt() throws Exception {
        var seen = new CountDownLatch(1);
        var watcher = new OutputStream() {
            private final StringBuilder text = new StringBuilder();

            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                text.append(new String(bytes, offset, length, StandardCharsets.ISO_8859_1));
                if (text.indexOf("execkit>") >= 0) {
                    seen.countDown();
                }
            }
        };
        long before = System.nanoTime();
        var command = "stty rows 24 cols 80; exec " + execkit + " shell"; // script(1) gives no size without a terminal of its own
        var exec = Exec.of("script", "-qec", command, "/dev/null").stdin(Input.pipe()).stdout(Output.to(watcher));
        try (var proc = registry.start("host", exec)) {
            if (!seen.await(30, TimeUnit.SECONDS)) {
                throw new IOException("no prompt within 30 s:\n" + proc.tail().text());
            }
            double seconds = (System.nanoTime() - before) / 1e9;
            proc.stdin().write(4); // Ctrl-D
            proc.stdin().close();
            proc.waitFor();
            return seconds;
        }
    }
}
