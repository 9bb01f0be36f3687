package io.execkit.bench;

import io.execkit.process.Exec;
import io.execkit.process.Exit;
import io.execkit.process.Output;
import io.execkit.process.ProcRegistry;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Start /bin/true and wait for its end. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class SpawnBench {

    private static final String TRUE = "/bin/true";
    private static final Exec EXEC = Exec.of(TRUE).stdout(Output.discard()).stderr(Output.discard());

    private final ProcRegistry registry = ProcRegistry.load();

    /** Ours. */
    @Benchmark
    public Exit execKit() throws Exception {
        try (var proc = registry.start("host", EXEC)) {
            return proc.waitFor();
        }
    }

    /** The JDK's. */
    @Benchmark
    public int processBuilder() throws Exception {
        return new ProcessBuilder(TRUE).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start().waitFor();
    }
}
