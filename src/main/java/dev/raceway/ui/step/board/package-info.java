/**
 * The board in the window: the nodes that show its parts, and what is done on them.
 *
 * <p>What is to be seen is decided in the room {@code picture}, which knows no JavaFX: {@link
 * dev.raceway.picture.board.BoardDrawing} has every part with its place and its words, and the
 * style sheets say how it looks. The views only show that.
 */
package dev.raceway.ui.step.board;
