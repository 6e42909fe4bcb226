/**
 * What the schedules of a program can lead to: exact counts, witnesses, and what is still possible.
 *
 * <p>Pure: no clock, no threads, no unseeded dice; how long it may take is told by the caller's
 * {@link dev.raceway.explore.Budget}. What a step means belongs to {@code model}; the packed copy
 * of it in here ({@code Automaton}, {@code PackedState}) is held to it by tests. A new question is
 * a new {@code Flow} through the {@code LayeredSearch}.
 */
package dev.raceway.explore;
