/**
 * The curved arrow from a write back to the write that it erased, and its words.
 *
 * <p>{@code StompPath} says where it runs; its words are put where the path and everything else
 * leaves room.
 */
package dev.raceway.picture.board.stomp;
