package io.execkit.contract;

import io.execkit.process.Output;
import java.nio.charset.StandardCharsets;

/** Takes much output from one process and compares its checksum: to be run in a JVM with a small heap. */
final class ThroughputMain {

    /** What it prints when all is well. */
    static final String EQUAL = "equal";

    private ThroughputMain() {
    }

    /** Arguments: the backend's test class, which has a constructor without parameters, and how many bytes. */
    public static void main(String[] arguments) throws Exception {
        var constructor = Class.forName(arguments[0]).getDeclaredConstructor();
        constructor.setAccessible(true);
        var backend = (UnderTest) constructor.newInstance();
        var bytes = Long.parseLong(arguments[1]);
        var sink = new Digesting();
        try (var proc = backend.start(backend.sh("yes 0123456 | head -c " + bytes).stdout(Output.to(sink)))) {
            var exit = proc.waitFor();
            var expected = Digesting.ofRepeated("0123456\n".getBytes(StandardCharsets.UTF_8), bytes);
            System.out.println(exit.isSuccess() && expected.equals(sink.sum()) ? EQUAL : exit + ": " + sink.sum());
        }
        System.exit(0); // a backend's own threads are no reason to stay
    }
}
