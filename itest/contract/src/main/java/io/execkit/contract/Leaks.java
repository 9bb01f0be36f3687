package io.execkit.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What this JVM holds of the system's: how many open descriptors (on Linux), platform threads and child processes of each kind,
 * zombies too.
 *
 * @param held how many, by kind: a name with its numbers made equal
 */
record Leaks(Map<String, Integer> held) {

    private static final Duration SETTLE = Duration.ofSeconds(10);
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    // The JDK keeps these for a while, or for ever, for whoever needs them next; the children are counted by themselves.
    private static final Pattern OF_THE_JDK = Pattern.compile("process reaper.*|ForkJoinPool-.*|ForkJoinPool\\.commonPool.*"
            + "|VirtualThread-unparker.*|VirtualThread-unblocker.*|(Master|Read|Write)-Poller.*|Cleaner-.*|Common-Cleaner"
            + "|junit-.*|surefire.*|.*Compiler.*|Attach Listener");

    /** As it is now. */
    static Leaks now() {
        var held = new TreeMap<String, Integer>();
        Stream.of(descriptors(), threads(), children()).flatMap(kinds -> kinds)
                .forEach(kind -> held.merge(NUMBER.matcher(kind).replaceAll("#"), 1, Integer::sum));
        return new Leaks(Collections.unmodifiableMap(held));
    }

    /** That soon no more is held than before. */
    static void assertNone(Leaks before) throws Exception {
        var deadline = System.nanoTime() + SETTLE.toNanos();
        var grown = now().beyond(before);
        while (!grown.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("held after " + SETTLE + " that was not held before: " + grown);
            }
            Thread.sleep(20);
            grown = now().beyond(before);
        }
    }

    /** What is held more than before, and by how much. */
    Map<String, Integer> beyond(Leaks before) {
        var grown = new TreeMap<String, Integer>();
        held.forEach((kind, count) -> {
            var more = count - before.held.getOrDefault(kind, 0);
            if (more > 0) {
                grown.put(kind, more);
            }
        });
        return grown;
    }

    private static Stream<String> descriptors() {
        if (!Files.isDirectory(DESCRIPTORS)) {
            return Stream.of();
        }
        try (var entries = Files.list(DESCRIPTORS)) {
            return entries.map(Leaks::target).filter(target -> !target.endsWith(".jar")).map(target -> "fd " + target).toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError("cannot list " + DESCRIPTORS, e);
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException _) {
            return "closed meanwhile";
        }
    }

    private static Stream<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
                .filter(name -> !OF_THE_JDK.matcher(name).matches()).map(name -> "thread " + name);
    }

    private static Stream<String> children() {
        return ProcessHandle.current().children().map(child -> "child " + child.info().command().orElse("(zombie)"));
    }
}
