/**
 * The language that the window speaks.
 *
 * <p>The words themselves are in {@code dev.raceway.text}. A view asks for its texts when it is
 * built; for another language the views are built again.
 */
package dev.raceway.ui.text;
