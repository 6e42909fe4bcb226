/**
 * The search for a schedule to each final value with the fewest context switches.
 *
 * <p>{@code WitnessesFound} takes those that need no search first. A witness is a schedule of the
 * model, so it can be replayed and is checked so by tests. For {@code explore} alone.
 */
package dev.raceway.explore.witness;
