/**
 * Making a lesson from the run in hand, in a panel beside its board.
 *
 * <p>{@code LessonMaker} holds what was typed, as a {@code LessonDraft}, and has it checked away
 * from the JavaFX thread; the panel may be built again at any time. What is missing is decided in
 * {@code dev.raceway.lesson.draft}.
 */
package dev.raceway.ui.lessons.make;
