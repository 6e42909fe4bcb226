/**
 * Trials of one set-up on free real threads, which all start together.
 *
 * <p>The increments are the engine's; here they are started, timed and ended. Nothing may be put
 * between a read and its write; run the benchmarks after a loop or a barrier is changed.
 */
package dev.raceway.trial.run;
