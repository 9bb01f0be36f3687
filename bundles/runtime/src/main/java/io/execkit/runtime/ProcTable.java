package io.execkit.runtime;

import io.execkit.process.Proc;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** The processes that run, and the last ones that have ended. Any thread may call it. */
@Component(service = ProcTable.class, configurationPid = "io.execkit.runtime")
public final class ProcTable {

    /** What can be configured under the PID {@code io.execkit.runtime}. */
    public @interface Config {
        /** How many bytes of a process's output are kept; 0 to 16 MiB. */
        int tail_bytes() default DEFAULT_TAIL;

        /** How many processes that have ended are kept, with their tails; 0 to 100,000. */
        int ended_kept() default DEFAULT_ENDED;
    }

    private static final int DEFAULT_TAIL = 64 * 1024;
    private static final int DEFAULT_ENDED = 100;
    private static final int MAX_TAIL = 16 * 1024 * 1024;
    private static final int MAX_ENDED = 100_000;
    private static final ProcTable STANDALONE = new ProcTable(DEFAULT_TAIL, DEFAULT_ENDED);

    private final int tailBytes;
    private final int endedKept;
    private final AtomicLong lastId = new AtomicLong();
    private final Set<SupervisedProc> running = ConcurrentHashMap.newKeySet();
    private final Deque<SupervisedProc> ended = new ArrayDeque<>(); // guarded by itself

    /** For DS. */
    @Activate
    public ProcTable(Config config) {
        this(config.tail_bytes(), config.ended_kept());
    }

    ProcTable(int tailBytes, int endedKept) {
        this.tailBytes = inRange("tail.bytes", tailBytes, MAX_TAIL);
        this.endedKept = inRange("ended.kept", endedKept, MAX_ENDED);
    }

    /** The JVM's one where there is no OSGi. */
    static ProcTable standalone() {
        return STANDALONE;
    }

    int tailBytes() {
        return tailBytes;
    }

    long nextId() {
        return lastId.incrementAndGet();
    }

    void add(SupervisedProc proc) {
        running.add(proc);
    }

    /** It has ended; the oldest of those kept may have to go. */
    void retire(SupervisedProc proc) {
        synchronized (ended) {
            if (!running.remove(proc) || endedKept == 0) {
                return;
            }
            if (ended.size() == endedKept) {
                ended.removeFirst();
            }
            ended.addLast(proc);
        }
    }

    List<Proc> procs() {
        var all = new ArrayList<SupervisedProc>();
        synchronized (ended) {
            all.addAll(ended);
            all.addAll(running);
        }
        all.sort(Comparator.comparingLong(SupervisedProc::number));
        return List.copyOf(all);
    }

    Optional<Proc> proc(String id) {
        return procs().stream().filter(proc -> proc.id().equals(id)).findFirst();
    }

    /** Kills what still runs: without the runtime nobody would carry its streams. */
    @Deactivate
    void close() {
        running.parallelStream().forEach(SupervisedProc::close);
    }

    private static int inRange(String name, int value, int max) {
        if (value < 0 || value > max) {
            throw new IllegalArgumentException("io.execkit.runtime: " + name + " must be 0 to " + max + ": " + value);
        }
        return value;
    }
}
