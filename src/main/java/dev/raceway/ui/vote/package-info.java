/**
 * A vote of a class: hands are counted, and only their sum is seen until the answer is shown.
 *
 * <p>{@code Vote} is a value and {@code VoteView} shows it; where the right answer comes from is
 * the business of whoever asks.
 */
package dev.raceway.ui.vote;
