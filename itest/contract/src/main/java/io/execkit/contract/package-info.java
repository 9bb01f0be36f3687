/**
 * What every backend promises, as tests. A backend's test class extends {@link io.execkit.contract.ProcContract}, says what it
 * tests ({@link io.execkit.contract.UnderTest}) and which {@link io.execkit.contract.Ability abilities} it has; for one that it
 * lacks, the contract asserts the documented weaker result, so that nothing is skipped in silence.
 */
package io.execkit.contract;
