/**
 * The lanes: which picture a run gives, as values, and the nodes that show it.
 *
 * <p>{@link dev.raceway.ui.step.board.BoardPicture} and the records beside it know no JavaFX and
 * say what is to be seen; the views only place it. What is drawn is decided there, how it looks in
 * the style sheets.
 */
package dev.raceway.ui.step.board;
