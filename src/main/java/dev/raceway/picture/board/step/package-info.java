/**
 * One step in its column: the cell, its arrow to the count, the hand-over of a lock, the lock's
 * rail.
 *
 * <p>What is drawn here takes its area in {@code Drawn} before any words are placed; change both
 * together.
 */
package dev.raceway.picture.board.step;
