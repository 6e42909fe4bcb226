/**
 * The Trials screen: any selection of counter kinds and lock modes, tried one after another.
 *
 * <p>{@link dev.raceway.ui.trials.screen.TrialsScreenViewModel} knows no scene and can be tested
 * without a toolkit. Whatever takes time, the pictures of results included, is made on its
 * background thread; the views only show it. Words claim no more than was found.
 */
package dev.raceway.ui.trials.screen;
