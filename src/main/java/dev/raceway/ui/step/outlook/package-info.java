/**
 * What can still come of a run: the final values in reach at every position, their shares, and the
 * step after which the exact result is out of reach.
 *
 * <p>{@code explore} answers, away from the JavaFX thread; a {@code ReachableByPosition} keeps the
 * answers by position, so that stepping and scrubbing only look them up. {@code OutlookViewModel}
 * says what is asked and when: at once where it is cheap, else when the run rests.
 */
package dev.raceway.ui.step.outlook;
