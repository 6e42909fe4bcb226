/**
 * The band above the lanes: the line of the count, what it should be, and what is said of both.
 *
 * <p>Values are placed by {@code CountScale} alone, so that line, arrows and words meet at the same
 * height.
 */
package dev.raceway.picture.board.count;
