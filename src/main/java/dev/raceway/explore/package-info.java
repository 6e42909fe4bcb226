/**
 * What the schedules of a program can lead to: exact counts, witnesses, and what is still possible.
 *
 * <p>Pure: no clock, no threads, no unseeded dice; how long it may take is told by the caller's
 * {@link dev.raceway.explore.answer.Budget}. {@code Explorer} answers, {@code Aim} plans by its
 * answers; the folders below do the work and do not ask for these. What a step means belongs to
 * {@code model}.
 */
package dev.raceway.explore;
