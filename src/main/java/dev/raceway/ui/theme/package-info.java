/**
 * How everything looks: fonts, colours by meaning, the style of every control.
 *
 * <p>Change a colour in the token files and nowhere else; {@code TokensTest} holds their contrast.
 * A node asks for a meaning ({@code -rw-lost}), never for a colour.
 */
package dev.raceway.ui.theme;
