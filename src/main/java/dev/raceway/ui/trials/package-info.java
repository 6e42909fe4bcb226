/**
 * Trials on free real threads, in a panel beside the board.
 *
 * <p>{@link dev.raceway.ui.trials.TrialsViewModel} knows no scene and can be tested without a
 * toolkit. What a trial is belongs to {@code trial}; here it is only started, shown and put into
 * words that claim no more than was found.
 */
package dev.raceway.ui.trials;
