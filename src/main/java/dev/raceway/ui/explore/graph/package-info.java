/**
 * The progress graph: two threads' instructions as a grid, schedules as paths through it, and the
 * regions that lose an update or that the lock keeps shut.
 *
 * <p>{@code ProgressGrid}, {@code GraphPath} and {@code Drawing} know no pixels and are held to the
 * model by tests; {@code GraphViewModel} says what is shown, and the views place and paint it.
 */
package dev.raceway.ui.explore.graph;
