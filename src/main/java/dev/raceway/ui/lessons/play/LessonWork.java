package dev.raceway.ui.lessons.play;

import dev.raceway.ui.step.StepViewModel;
import dev.raceway.work.Workplace;
import java.util.function.Supplier;

/**
 * Where the work of a lesson is done.
 *
 * @param board makes the board that belongs to lessons; asked once
 * @param exploring explores right answers and goals
 * @param measuring measures free threads, one thing at a time
 */
public record LessonWork(Supplier<StepViewModel> board, Workplace exploring, Workplace measuring) {}
