/**
 * The panel beside the board: the code that the threads run, and what has happened.
 *
 * <p>Only rows and lines in sight have nodes, and a step touches only those that changed. The view
 * model keeps what is chosen here, so that it outlives the views. What rows of the history say, and
 * where, is decided in {@code picture.history}.
 */
package dev.raceway.ui.step.side;
