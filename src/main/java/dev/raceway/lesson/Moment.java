package dev.raceway.lesson;

import dev.raceway.schedule.Trace;

/**
 * A lesson's step at its place in the run.
 *
 * @param number the number of the step, from 1
 * @param step the step
 * @param before the run when the step is shown
 * @param after the run when the step has been gone through
 */
public record Moment(int number, LessonStep step, Trace before, Trace after) {}
