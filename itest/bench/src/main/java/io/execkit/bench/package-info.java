/**
 * The benchmarks: JMH for the inside, whole commands for the outside, each beside what one would use instead. A figure is the
 * median of runs taken in turn with the other's, a ratio the median of the ratios pair by pair, so that a machine whose speed
 * drifts does not decide.
 */
package io.execkit.bench;
