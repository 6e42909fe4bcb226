/**
 * What is done about an error that no code has caught: it is shown once, calmly, with a report to
 * copy, and the program goes on.
 */
package dev.raceway.ui.failure;
