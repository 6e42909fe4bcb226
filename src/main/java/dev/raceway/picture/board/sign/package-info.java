/**
 * The small signs on a board: where the lock switch was thrown, where playing pauses, what is
 * flagged.
 *
 * <p>Each says its own place, so that words can keep away from it.
 */
package dev.raceway.picture.board.sign;
