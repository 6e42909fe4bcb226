/**
 * A run as a small picture, as parts.
 *
 * <p>It is drawn from the run's trace, so it cannot show anything that the run does not do. What a
 * miniature shows is changed here; how large it is, is known here too, for whoever places one.
 */
package dev.raceway.picture.miniature;
