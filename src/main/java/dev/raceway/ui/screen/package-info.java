/**
 * What the window and its screens owe each other, so that neither knows more of the other, and what
 * several screens are laid out with.
 *
 * <p>A new screen implements {@code ScreenView} in a folder of its own and is listed in {@code
 * shell.Screen}. What may be changed here: what every screen has to be able to do.
 */
package dev.raceway.ui.screen;
