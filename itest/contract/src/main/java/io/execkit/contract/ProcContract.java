package io.execkit.contract;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;

/**
 * What every backend promises about processes: the "Processes" of RELIABILITY.md, and what users of other libraries complain
 * of. A backend's test class extends this and answers {@link UnderTest#factory()} and {@link UnderTest#abilities()}.
 *
 * <p>The class needs no order and no lifecycle of its own, but it counts the JVM's threads and descriptors: nothing else may
 * start processes in the same JVM at the same time.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
public abstract class ProcContract implements ExitContract, CommandContract, StartContract, InputContract, OutputContract,
        FileContract, SinkContract, TailContract, DrainContract, MemoryContract, WaitContract, SignalContract, KillContract,
        CloseContract, ChildContract, TerminalContract, LeakContract, LoadContract {
}
