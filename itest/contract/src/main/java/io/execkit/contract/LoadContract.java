package io.execkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.execkit.process.Channel;
import io.execkit.process.Exec;
import io.execkit.process.Exit;
import io.execkit.process.Input;
import io.execkit.process.Proc;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many at once, from many threads, and beside others who start processes. */
public interface LoadContract extends UnderTest {

    /** All of them run at the same time, and each gets its own input and gives its own output. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    default void manyRunAtOnce() throws Exception {
        var procs = new ArrayList<Proc>();
        try {
            var many = Math.min(atOnce(), scaled(200));
            for (var i = 0; i < many; i++) {
                procs.add(start(Exec.of("cat").stdin(Input.pipe())));
            }
            assertEquals(many, procs.stream().filter(proc -> proc.exit().isEmpty()).count(), "processes that run");
            for (var proc : procs) {
                proc.stdin().write(proc.id().getBytes(StandardCharsets.UTF_8));
                proc.stdin().close();
            }
            for (var proc : procs) {
                Expect.code(0, proc);
                assertEquals(proc.id(), proc.tail().text(Channel.STDOUT));
            }
        } finally {
            procs.forEach(Proc::close);
        }
    }

    /** Threads that start processes do not get each other's ends or output. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    default void threadsDoNotMix() throws Exception {
        together(List.of(this::ours, this::ours, this::ours, this::ours));
    }

    /** Users of ProcessBuilder in the same JVM keep their exit codes, and we ours. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    default void processBuilderKeepsItsCodes() throws Exception {
        together(List.of(this::ours, this::theirs, this::theirs));
    }

    private Void ours() throws Exception {
        for (var i = 0; i < scaled(100); i++) {
            var code = i % 256;
            try (var proc = start(sh("echo " + code + "; exit " + code))) {
                Expect.exit(new Exit.Code(code), proc);
                assertEquals(code + "\n", proc.tail().text());
            }
        }
        return null;
    }

    private Void theirs() throws Exception {
        for (var i = 0; i < scaled(50); i++) {
            var code = i % 256;
            var process = new ProcessBuilder("sh", "-c", "echo " + code + "; exit " + code).redirectErrorStream(true).start();
            process.getOutputStream().close();
            assertEquals(code + "\n", new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            assertEquals(code, process.waitFor(), "the exit code that ProcessBuilder gives");
        }
        return null;
    }

    private static void together(List<Callable<Void>> deeds) throws Exception {
        try (var threads = Executors.newFixedThreadPool(deeds.size())) {
            for (var done : threads.invokeAll(deeds)) {
                done.get();
            }
        }
    }
}
