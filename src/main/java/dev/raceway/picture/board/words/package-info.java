/**
 * What the board says: in cells, in headers, at the lock, of losses, and to a screen reader.
 *
 * <p>The words come from the bundles. Where there is little room they are said shorter here, and
 * never cut off.
 */
package dev.raceway.picture.board.words;
