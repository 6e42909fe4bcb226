/**
 * Takes the run in hand out of the program: as text, as a program, as data and as a picture, into a
 * file or onto the clipboard.
 *
 * <p>What the forms look like is decided in {@code session.export}, for the command line and the
 * window alike; here is only what a person chooses, how far it is, and what came of it.
 */
package dev.raceway.ui.export;
