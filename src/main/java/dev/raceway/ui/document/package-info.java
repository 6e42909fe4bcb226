/**
 * The session file that is open in the window: opening, saving, the question about unsaved changes,
 * and which run of a lecture is in hand.
 *
 * <p>{@link dev.raceway.ui.document.OpenDocument} is a value; {@link
 * dev.raceway.ui.document.DocumentViewModel} puts it and the run in hand together. Files are read
 * and written away from the JavaFX thread; what goes wrong is a {@link
 * dev.raceway.ui.document.Notice}, and the run in hand is kept.
 */
package dev.raceway.ui.document;
