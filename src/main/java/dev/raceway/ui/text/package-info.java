/**
 * Every word of the window.
 *
 * <p>Words are written in {@code messages*.properties}, grouped by screen; code names them by key.
 * A view asks for its texts when it is built; for another language the views are built again.
 */
package dev.raceway.ui.text;
