/**
 * Passes over all states that can be reached, those after the same number of steps together.
 *
 * <p>A new question is a new {@code Flow} through the {@code LayeredSearch}. For {@code explore}
 * alone.
 */
package dev.raceway.explore.sweep;
