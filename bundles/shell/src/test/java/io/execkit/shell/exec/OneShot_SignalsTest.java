package io.execkit.shell.exec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The tool in a JVM of its own, with the real host backend. */
@Timeout(60)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is neither sh nor SIGTERM")
class OneShot_SignalsTest {

    @Test
    void streamsAndStatusAreTheProcesss() throws IOException, InterruptedException {
        var tool = start("run", "host", "--", "sh", "-c", "read a; echo \"got $a\"; exit 7");
        tool.outputWriter().write("it\n");
        tool.outputWriter().flush();
        assertEquals("got it", tool.inputReader(StandardCharsets.UTF_8).readLine());
        assertEquals(7, tool.waitFor());
    }

    @Test
    void theTimeIsOver() throws IOException, InterruptedException {
        assertEquals(124, start("run", "--timeout", "200ms", "host", "sleep", "60").waitFor());
    }

    @Test
    void sigtermIsPassedOn() throws IOException, InterruptedException {
        var tool = start("run", "host", "--", "sh", "-c", "trap 'echo asked; exit 3' TERM; echo ready; sleep 60 & wait");
        var out = tool.inputReader(StandardCharsets.UTF_8);
        assertEquals("ready", out.readLine());
        tool.toHandle().destroy(); // Process.destroy() closes the streams as well
        assertEquals("asked", out.readLine());
        assertEquals(143, tool.waitFor());
    }

    @Test
    void nothingIsLeftBehind() throws Exception {
        var tool = start("run", "host", "--", "sh", "-c", "sleep 60 & echo $!; echo $$; wait");
        var left = pids(tool.inputReader(StandardCharsets.UTF_8), 2);
        tool.toHandle().destroy(); // Process.destroy() closes the streams as well
        assertEquals(143, tool.waitFor());
        for (var process : left) {
            assertTrue(ends(process), process + " is left behind");
        }
    }

    private static List<ProcessHandle> pids(BufferedReader out, int count) throws IOException {
        var handles = new ArrayList<ProcessHandle>();
        for (int i = 0; i < count; i++) {
            var handle = ProcessHandle.of(Long.parseLong(out.readLine()));
            assertFalse(handle.isEmpty());
            handles.add(handle.get());
        }
        return handles;
    }

    private static boolean ends(ProcessHandle process) throws InterruptedException, ExecutionException {
        try {
            process.onExit().get(5, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        }
    }

    private static Process start(String... words) throws IOException {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), OneShotMain.class.getName()));
        line.addAll(List.of(words));
        return new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
