/**
 * A lesson that is being made: what a teacher has typed so far, as values, finished or not.
 *
 * <p>A run and its pause marks say where the lesson stops, {@code LessonDraft} what is said and
 * asked there, and {@code DraftProof} what is still missing. Right answers come from the model.
 */
package dev.raceway.lesson.draft;
