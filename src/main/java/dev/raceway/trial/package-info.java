/**
 * Trials: the same counter on free real threads, all starting together, and what they found.
 *
 * <p>The increments are the engine's; here they are started, timed and counted. Nothing may be put
 * between a read and its write, and no outcome may be left out or made up.
 */
package dev.raceway.trial;
