/**
 * What is done about an error that no code has caught: it is shown once, calmly, with a report to
 * copy, and the program goes on.
 *
 * <p>Errors that are expected are not for this room: whoever expects one says it where it happens.
 */
package dev.raceway.ui.failure;
