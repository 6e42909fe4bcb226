/**
 * What is said below the board: a sentence or two for every kind of event, why it matters included.
 *
 * <p>A sentence is chosen here and written in the bundles; threads stand in square brackets and
 * values between stars, for the caption to set off. Another kind of event needs a sentence and a
 * row in {@code NarrationTest}.
 */
package dev.raceway.picture.narration;
