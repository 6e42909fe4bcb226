package dev.raceway.ui.step.outlook;

import java.util.Optional;

/** What is known of what can still happen. */
public sealed interface Outlook permits Outlook.Counting, Outlook.TooMany, Possible {

  /** It is being worked out, or will be when the run rests. */
  record Counting() implements Outlook {}

  /**
   * There are too many states to work it out.
   *
   * @param exact what ruled the exact result out, which is known all the same; empty if it can
   *     still happen
   */
  record TooMany(Optional<RuledOut> exact) implements Outlook {}
}
