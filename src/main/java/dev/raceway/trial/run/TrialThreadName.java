package dev.raceway.trial.run;

import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;

/** The name of a thread of trials: a letter as when it is stepped, past H a number. */
final class TrialThreadName {

  private TrialThreadName() {}

  static String of(int index) {
    return "raceway-trial-"
        + (index < Program.MAX_THREADS ? ThreadId.at(index).toString() : String.valueOf(index + 1));
  }
}
