/**
 * Runs as pictures in files: SVG as {@code picture} writes it, and what is painted from that.
 *
 * <p>Nothing here decides what is shown. A new kind of file is a constant of {@link
 * dev.raceway.session.export.picture.PictureFormat}.
 */
package dev.raceway.session.export.picture;
