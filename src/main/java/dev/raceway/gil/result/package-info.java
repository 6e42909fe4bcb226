/**
 * What is measured and what was found, as values: the set-up, the modes, times and hand-overs.
 *
 * <p>They know no threads, and the command line and the window show the same ones. A new task is a
 * constant of {@code Task}, with what it has to do in {@code Workload}.
 */
package dev.raceway.gil.result;
