/**
 * The Trials screen: any selection of counter kinds and lock modes, tried one after another.
 *
 * <p>The views show what {@link dev.raceway.ui.trials.run} says, and hand on what a person does;
 * they decide nothing of their own, so a new column or card touches one class here.
 */
package dev.raceway.ui.trials.screen;
