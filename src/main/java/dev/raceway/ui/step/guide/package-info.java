/**
 * The first 30 seconds: sentences that lead a person to the first lost update.
 *
 * <p>{@link dev.raceway.ui.step.guide.Guide} says which sentence fits a run, and nothing else
 * decides it; the words are in the bundles. Nothing in here draws or knows the screen.
 */
package dev.raceway.ui.step.guide;
