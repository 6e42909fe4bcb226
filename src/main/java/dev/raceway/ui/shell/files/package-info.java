/**
 * Files that come and go by the window itself: the system's dialogs, and what is dragged onto it.
 *
 * <p>This folder only says which file a person meant; what it holds is read by the session. A
 * dialog stands behind an interface, so that tests can choose a file without one.
 */
package dev.raceway.ui.shell.files;
