/**
 * Writes pictures as SVG: real words that can be selected, nothing that stands elsewhere.
 *
 * <p>It decides nothing about a picture: places and words come with the parts, looks from the style
 * sheets. A new kind of part gets its case in {@link dev.raceway.picture.svg.PartSvg}.
 */
package dev.raceway.picture.svg;
