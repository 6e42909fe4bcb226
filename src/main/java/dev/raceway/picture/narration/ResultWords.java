package dev.raceway.picture.narration;

import dev.raceway.model.State;
import dev.raceway.text.Messages;

/** Says what the count should be and is, and how far the run is. */
public final class ResultWords {

  private ResultWords() {}

  /** Returns what the count should be and is, and what is lost. */
  public static String of(State now, Messages words) {
    return words.get(verdict(now), now.expected(), now.count(), now.lost());
  }

  private static String verdict(State now) {
    if (now.lost() > 0) {
      return now.count() == now.expected() ? "step.result.by-luck" : "step.result.lost";
    }
    return now.done() > 0 ? "step.result.exact" : "step.result.start";
  }

  /** Returns the same without what is lost, which is to be guessed. */
  public static String open(State now, Messages words) {
    return words.get("step.result.start", now.expected(), now.count(), now.lost());
  }

  /** Returns the same for a class that is to guess what is found. */
  public static String hidden(State now, Messages words) {
    return words.get("step.result.hidden", now.expected(), now.count(), now.lost());
  }

  /** Returns how much is done, and how often the threads were switched. */
  public static String rest(State now, Messages words) {
    return words.get(
        now.program().hasIncrements() ? "step.result.rest" : "step.result.rest-updates",
        now.done(),
        now.program().updates(),
        now.progress().contextSwitches());
  }
}
