/**
 * The progress graph: two threads' instructions as a grid, schedules as paths through it, and the
 * regions that lose an update or that the lock keeps shut.
 *
 * <p>{@code ProgressGrid} and {@code GraphPath} know no pixels and are held to the model by tests;
 * {@code GraphDrawing} puts them into a room of some size.
 */
package dev.raceway.picture.graph;
