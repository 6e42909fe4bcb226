package dev.raceway.ui.lessons.play;

import dev.raceway.ui.text.Message;
import java.util.OptionalDouble;

/**
 * A line of what a step of a lesson measured.
 *
 * @param words what was measured
 * @param share how long it took beside the longest, 0 to 1; empty if it is no time
 */
record MeasuredLine(Message words, OptionalDouble share) {

  static MeasuredLine of(Message words) {
    return new MeasuredLine(words, OptionalDouble.empty());
  }
}
