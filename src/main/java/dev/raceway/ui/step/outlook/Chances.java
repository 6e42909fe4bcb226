package dev.raceway.ui.step.outlook;

import dev.raceway.explore.answer.Counts;

/** How likely each final value is from here on. */
public sealed interface Chances {

  /** It will be counted when the run rests. */
  record Counting() implements Chances {}

  /**
   * It was counted.
   *
   * @param counts all schedules from here
   */
  record Counted(Counts counts) implements Chances {}

  /** There are too many states to count. */
  record TooMany() implements Chances {}
}
