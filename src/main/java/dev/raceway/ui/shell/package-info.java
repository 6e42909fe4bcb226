/**
 * The frame around the screens: title bar, theme, scale, and which key does what.
 *
 * <p>A key is looked up in {@link dev.raceway.ui.shell.Keys} alone. What a key does belongs to the
 * screen's view model.
 */
package dev.raceway.ui.shell;
