package io.execkit.shell.jline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/**
 * Ctrl-C on a terminal interrupts the threads of the commands that run on it, several in a pipeline. Gogo's own handler would
 * cancel the job instead: the prompt would come back before the command has cleaned up, with a Java exception above it.
 */
final class InterruptKey {

    private static final Map<Terminal, InterruptKey> HELD = new HashMap<>();

    private final Set<Thread> threads = new HashSet<>();
    private final SignalHandler before;

    private InterruptKey(Terminal terminal) {
        before = terminal.handle(Signal.INT, _ -> interrupt());
    }

    /** From now on, Ctrl-C is for this thread. */
    static void take(Terminal terminal, Thread thread) {
        synchronized (HELD) {
            HELD.computeIfAbsent(terminal, InterruptKey::new).threads.add(thread);
        }
    }

    /** The last one gives it back to Gogo. */
    static void giveBack(Terminal terminal, Thread thread) {
        synchronized (HELD) {
            var key = HELD.get(terminal);
            key.threads.remove(thread);
            if (key.threads.isEmpty()) {
                HELD.remove(terminal);
                terminal.handle(Signal.INT, key.before);
            }
        }
    }

    private void interrupt() {
        synchronized (HELD) {
            threads.forEach(Thread::interrupt);
        }
    }
}
