/**
 * The gallery: the ready-made runs as cards, each with a small picture of what really happens in
 * it.
 *
 * <p>The runs are files of {@code session.gallery}; a card only shows and opens one. What the
 * picture shows is decided in {@code picture.miniature}.
 */
package dev.raceway.ui.step.gallery;
