/**
 * A lesson that is under way: the board of the Step screen, and beside it what is said, asked and
 * to be reached.
 *
 * <p>{@code LessonViewModel} goes along with the run as a {@code RunGuide}; what is right and won
 * comes from {@code dev.raceway.lesson} and is worked out away from the JavaFX thread.
 */
package dev.raceway.ui.lessons.play;
