/**
 * What one event did, in a few words: as a line of code, with a comment, and above it who runs.
 *
 * <p>Window and export both take it from here. A sentence about an event is told in {@code
 * picture.narration}; here are no sentences.
 */
package dev.raceway.picture.event;
