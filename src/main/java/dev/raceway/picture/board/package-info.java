/**
 * The board: a lane for each thread, time to the right, the count above.
 *
 * <p>{@code BoardDrawing} has all parts of it. It puts the folders below together, none of which
 * uses this one: {@code content} says what is there, {@code place} where, and the others draw. To
 * draw something new, write a class in one of these that adds its parts to the {@code
 * layer.Sketch}.
 */
package dev.raceway.picture.board;
