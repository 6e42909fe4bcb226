/**
 * Shows parts of a picture as nodes of JavaFX, whichever picture it is.
 *
 * <p>What parts there are, and where, is decided in {@code picture}; a new kind of part gets its
 * node in {@code PartsPane}.
 */
package dev.raceway.ui.canvas;
