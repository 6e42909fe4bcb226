/**
 * The Step screen: a run stepped by hand or by a scheduler, and what is said about it.
 *
 * <p>{@link dev.raceway.ui.step.StepViewModel} holds what can be done, {@link
 * dev.raceway.picture.narration.Narration} what is said; the views place and style it.
 */
package dev.raceway.ui.step;
