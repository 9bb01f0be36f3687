package io.execkit.host;

import io.execkit.contract.Ability;
import io.execkit.contract.ProcContract;
import io.execkit.process.ProcFactory;
import java.util.EnumSet;
import java.util.Set;

/** What ProcessBuilder can do of the contract; what it cannot is in docs/host.md. */
class Host_ContractTest extends ProcContract {

    @Override
    public ProcFactory factory() {
        return new HostProcFactory();
    }

    @Override
    public Set<Ability> abilities() {
        return EnumSet.of(Ability.ANY_SIGNAL, Ability.REAL_TIME_SIGNALS, Ability.TREE_KILL_SETSID, Ability.CLEAN_DESCRIPTORS,
                Ability.PID, Ability.UNICODE);
    }
}
