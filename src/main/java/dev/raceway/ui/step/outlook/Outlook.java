package dev.raceway.ui.step.outlook;

/** What is known of what can still happen. */
public sealed interface Outlook permits Outlook.Counting, Outlook.TooMany, Possible {

  /** It is being worked out, or will be when the run rests. */
  record Counting() implements Outlook {}

  /** There are too many states to work it out. */
  record TooMany() implements Outlook {}
}
