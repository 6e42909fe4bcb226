/**
 * Every word of the window.
 *
 * <p>Words are written in {@code messages.properties}, grouped by screen; code names them by key. A
 * view asks for its texts when it is built, so another language needs another bundle and no more.
 */
package dev.raceway.ui.text;
