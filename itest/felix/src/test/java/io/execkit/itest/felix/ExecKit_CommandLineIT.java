package io.execkit.itest.felix;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.execkit.itest.felix.Tool.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** {@code ./execkit} with a single command, from the start script to the exit status. */
public class ExecKit_CommandLineIT {

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void theCommandsStatusIsTheToolsStatus() throws Exception {
        for (int status : new int[] {0, 1, 2, 42, 125, 255}) {
            assertEquals(new Result(status, "", ""), Tool.run("run", "host", "--", "sh", "-c", "exit " + status));
        }
    }

    @Test
    public void streamsStayApart() throws Exception {
        assertEquals(new Result(0, "out\n", "err\n"), Tool.run("run", "host", "--", "sh", "-c", "echo out; echo err >&2"));
    }

    @Test
    public void stdinArrivesAndEnds() throws Exception {
        Result result = Tool.runIn(Dist.root(), Dist.root().resolve("execkit"), "one\ntwo\n", "run", "host", "--", "wc", "-l");
        assertEquals("2", result.out().strip());
    }

    @Test
    public void theFolderIsTheCallers() throws Exception {
        Path there = folder.getRoot().toPath().toRealPath();
        Result result = Tool.runIn(there, Dist.root().resolve("execkit"), "", "run", "host", "--", "pwd");
        assertEquals(new Result(0, there + "\n", ""), result);
    }

    @Test
    public void itCanBeCalledThroughASymbolicLink() throws Exception {
        Path there = folder.getRoot().toPath();
        Path first = Files.createSymbolicLink(there.resolve("first"), Dist.root().resolve("execkit"));
        Path second = Files.createSymbolicLink(Files.createDirectory(there.resolve("a b")).resolve("ek"), Path.of("../first"));
        assertEquals(new Result(0, "hi\n", ""), Tool.runIn(there, second, "", "run", "host", "--", "echo", "hi"));
        assertEquals(0, Files.readSymbolicLink(first).compareTo(Dist.root().resolve("execkit")));
    }

    @Test
    public void argumentsArriveAsTheyAre() throws Exception {
        assertEquals("<a b><*><><\"$HOME\">", Tool.run("run", "host", "--", "printf", "<%s>", "a b", "*", "", "\"$HOME\"").out());
    }

    @Test
    public void whatMakesNoSenseEndsWithTwoAndOneLine() throws Exception {
        expectUsage("host", "run", "hots", "--", "true");
        expectUsage("--timeout", "run", "--timeuot", "5", "host", "--", "true");
        expectUsage("run", "rnu", "host", "--", "true");
        expectUsage("'host'", "serve", "--feature", "hots");
        expectUsage("/there/is/none", "serve", "--config", "/there/is/none");
    }

    @Test
    public void theJvmTakesOptionsOfTheUsers() throws Exception {
        Path script = Dist.root().resolve("execkit");
        Process process = new ProcessBuilder(script.toString(), "--version").redirectErrorStream(true).start();
        assertTrue(new String(process.getInputStream().readAllBytes()).startsWith("execkit "));
        var builder = new ProcessBuilder(script.toString(), "--version").redirectErrorStream(true);
        builder.environment().put("EXECKIT_OPTS", "-XX:NoSuchOption=1");
        assertTrue(new String(builder.start().getInputStream().readAllBytes()).contains("NoSuchOption"));
    }

    @Test
    public void aCacheThatCannotBeUsedIsNoMatter() throws Exception {
        var builder = new ProcessBuilder(Dist.root().resolve("execkit").toString(), "run", "host", "--", "echo", "hi");
        builder.environment().put("EXECKIT_OPTS", "-XX:-TieredCompilation -XX:+UseParallelGC -XX:AOTCache=/there/is/none");
        Process process = builder.redirectErrorStream(true).start();
        assertEquals("hi\n", new String(process.getInputStream().readAllBytes()));
        assertEquals(0, process.waitFor());
    }

    @Test
    public void serveSaysWhenItIsUpAndEndsOnATerminationSignal() throws Exception {
        Path err = folder.newFile().toPath();
        Process process = new ProcessBuilder(Dist.root().resolve("execkit").toString(), "serve")
                .redirectError(err.toFile()).start();
        try (var out = process.inputReader()) {
            String line = out.readLine();
            assertTrue(line, line.matches("execkit: up after \\d+\\.\\d\\d s: \\d+ bundles, backends host, os"));
            process.toHandle().destroy();
            assertTrue("ends", process.waitFor(10, TimeUnit.SECONDS));
            assertEquals(143, process.exitValue());
            assertEquals(null, out.readLine());
        } finally {
            process.destroyForcibly();
        }
        assertEquals("", Files.readString(err));
    }

    @Test
    public void theDistributionCanBeMovedAnywhere() throws Exception {
        Path moved = folder.newFolder("not here").toPath().resolve("execkit");
        try (Stream<Path> files = Files.walk(Dist.home())) {
            for (Path file : files.filter(f -> !f.startsWith(Dist.home().resolve("cache"))).toList()) {
                Files.copy(file, moved.resolve(Dist.home().relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        for (int i = 0; i < 2; i++) { // the second time from its cache
            assertEquals(new Result(3, "hi\n", ""),
                    Tool.runIn(moved, moved.resolve("execkit"), "", "run", "host", "--", "sh", "-c", "echo hi; exit 3"));
        }
    }

    private static void expectUsage(String hint, String... words) throws Exception {
        Result result = Tool.run(words);
        String all = String.join(" ", words) + ": " + result;
        assertEquals(all, 2, result.status());
        assertEquals(all, "", result.out());
        assertEquals(all, 1, result.err().lines().count());
        assertTrue(all, result.err().startsWith("execkit") && result.err().contains(hint));
    }
}
