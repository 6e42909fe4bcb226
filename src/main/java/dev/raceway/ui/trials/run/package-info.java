/**
 * The trials in hand on the Trials screen: what is set up, how far they are, what was found, and
 * how that is said and saved.
 *
 * <p>{@link dev.raceway.ui.trials.run.TrialsScreenViewModel} knows no scene and can be tested
 * without a toolkit. Whatever takes time, the pictures of results included, is made on its
 * background thread. Words claim no more than was found.
 */
package dev.raceway.ui.trials.run;
