/**
 * Two futures: a schedule and the same with one step given to another thread, side by side.
 *
 * <p>{@code TwoFutures} says how the rest is followed after the change, {@code Suggestion} which
 * change tells the most; both are pure. The view shows two boards and steps them together.
 */
package dev.raceway.ui.step.futures;
