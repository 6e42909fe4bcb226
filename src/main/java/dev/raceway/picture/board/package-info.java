/**
 * The board: a lane for each thread, time to the right, the count above.
 *
 * <p>{@code BoardPicture} says what is there, {@code Geometry} where, and {@code BoardDrawing} has
 * all parts. To draw something new, write a class that adds its parts to the {@code Sketch}.
 */
package dev.raceway.picture.board;
