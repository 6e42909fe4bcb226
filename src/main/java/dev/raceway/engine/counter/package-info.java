/**
 * The increment, written once per counter kind, the locks around it, and the gate between its
 * instructions.
 *
 * <p>Stepping and trials run this same code; see decision 0005 before a loop, a gate or a lock is
 * changed, and run the benchmarks after it. {@code HiddenClassCopy} copies classes of this folder
 * only, so counters and locks stay together.
 */
package dev.raceway.engine.counter;
