/**
 * What can still come of a run, as values and words: final values in reach, what ruled others out,
 * and the point of no return.
 *
 * <p>Nothing here explores; {@code explore} does, when and where its caller wants. A window and a
 * page show the same {@link dev.raceway.picture.outlook.Chips}.
 */
package dev.raceway.picture.outlook;
