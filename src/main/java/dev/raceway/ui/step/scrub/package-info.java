/**
 * The scrubber: a small map of the whole run, and the way to any point of it.
 *
 * <p>{@code Landmarks} finds what is worth a mark and follows a trace as it grows; {@code
 * ScrubberSkin} draws, touching only marks that changed; {@code HoverText} says what the state was
 * at a point, without moving the run. Keep every mark a meaning that the board has too.
 */
package dev.raceway.ui.step.scrub;
