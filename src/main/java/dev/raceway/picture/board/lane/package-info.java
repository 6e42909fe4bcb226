/**
 * A lane from its left end to its right: the header, what runs through it, what is pinned, the next
 * cell.
 *
 * <p>Headers and next cells are parts of their own, which can be clicked and move by themselves.
 */
package dev.raceway.picture.board.lane;
