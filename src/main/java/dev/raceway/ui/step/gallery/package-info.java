/**
 * The gallery: the ready-made runs as cards, each with a small picture of what really happens in
 * it.
 *
 * <p>The runs are files of {@code session.gallery}; a card only shows and opens one. The picture is
 * drawn from the run's trace, so it cannot show anything that the run does not do.
 */
package dev.raceway.ui.step.gallery;
