/**
 * The Lessons screen: the courses with what has been done of them on this computer.
 *
 * <p>{@code LessonsViewModel} says what is listed; files are read and written by {@code
 * LessonStore}, away from the JavaFX thread. What a lesson is, asks and takes for right is decided
 * in {@code dev.raceway.lesson}, never here.
 */
package dev.raceway.ui.lessons;
