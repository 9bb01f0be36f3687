package io.execkit.shell.exec;

import io.execkit.process.Exec;
import io.execkit.process.Proc;
import io.execkit.process.ProcException;
import io.execkit.process.ProcRegistry;
import io.execkit.process.Signal;
import io.execkit.shell.Console;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The foreground in a JVM that ends with the process. The process has the JVM's own streams. When the JVM is told to end
 * first (SIGTERM, SIGHUP), it asks the process to end, and whatever it has started is gone when it is.
 */
final class OneShot {

    private static final long START_LIMIT_MS = 5_000; // a backend that is starting just then; a slower one is left
    private static final Duration GRACE = Duration.ofSeconds(5); // from asking to killing

    private final ProcRegistry registry;
    private final Console console;
    private final CompletableFuture<Optional<Proc>> started = new CompletableFuture<>();

    OneShot(ProcRegistry registry, Console console) {
        this.registry = registry;
        this.console = console;
    }

    int run(String name, Exec exec) throws ProcException, InterruptedException {
        if (console.sharesTerminal()) {
            InterruptKey.leaveToChildren();
        }
        var hook = Thread.ofPlatform().name("end of the process").unstarted(this::end);
        Runtime.getRuntime().addShutdownHook(hook);
        try (var proc = registry.start(name, exec.inheritIO())) {
            started.complete(Optional.of(proc));
            return Ending.await(proc, console);
        } finally {
            started.complete(Optional.empty());
            remove(hook);
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The JVM is ending, and the hook at work.
        }
    }

    private void end() {
        try {
            var proc = started.get(START_LIMIT_MS, TimeUnit.MILLISECONDS);
            if (proc.isPresent()) {
                end(proc.get());
            }
        } catch (InterruptedException | ExecutionException | TimeoutException _) {
            // Nothing has been started that could be ended.
        }
    }

    private static void end(Proc proc) throws InterruptedException {
        // Orphans cannot be found once their parent has ended, so look before.
        List<ProcessHandle> local = ProcessHandle.current().descendants().toList();
        try (proc) {
            proc.signal(Signal.TERM);
            proc.waitFor(GRACE);
        } catch (ProcException _) {
            // Closing kills what cannot be asked.
        }
        local.forEach(ProcessHandle::destroyForcibly);
    }
}
