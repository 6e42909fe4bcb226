/**
 * What a board shows of a run, as values without a place, a look or a word.
 *
 * <p>{@code BoardPicture} has all of it. What is equal need not be drawn again, so whatever is
 * drawn has to be in these values.
 */
package dev.raceway.picture.board.content;
