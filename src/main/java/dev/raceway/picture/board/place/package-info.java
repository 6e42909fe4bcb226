/**
 * Where things stand on a board of some size, and which columns are in sight.
 *
 * <p>Numbers only: nothing here knows a run or a word. Whatever has to line up with something else
 * takes its place from {@code Geometry} or {@code BoardWindow}.
 */
package dev.raceway.picture.board.place;
