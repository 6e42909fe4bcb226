/**
 * A picture while it is drawn: its layers from the lowest to the uppermost, and the parts in them.
 *
 * <p>A new layer is a constant of {@code BoardLayer} at its height; what draws adds to the {@code
 * Sketch} and never reads from it.
 */
package dev.raceway.picture.board.layer;
