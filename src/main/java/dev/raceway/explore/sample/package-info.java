/**
 * Estimates from schedules drawn at random, for programs with too many states to count.
 *
 * <p>The dice have a seed, which the caller chooses. An estimate has its interval with it and is
 * never said to be exact.
 */
package dev.raceway.explore.sample;
