package dev.raceway.picture.histogram;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.text.Messages;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;

/**
 * What stands above a histogram.
 *
 * @param words the language
 */
public record HistogramWords(Messages words) {

  /** Returns what was tried, {@code count += 1} or {@code count += 50, mutex}. */
  public String name(TrialSetup setup) {
    return setup.lock() == LockMode.NONE
        ? counter(setup)
        : words.get("trials.screen.contender", counter(setup), words.of(setup.lock()));
  }

  /** The plain statement says what it adds; of amounts that differ it cannot. */
  private String counter(TrialSetup setup) {
    if (setup.counter() != CounterKind.PLAIN) {
      return words.of(setup.counter());
    }
    return words.get("work.counter", setup.hasSameAmount() ? words.number(setup.amount()) : "…");
  }

  /** Returns of which set-up how many trials have ended. */
  public String about(TrialProgress run) {
    TrialSetup setup = run.setup();
    boolean isSame = setup.hasSameUpdates() && setup.hasSameAmount();
    return isSame
        ? words.get("histogram.about", setup.threads(), setup.increments(), run.trialsDone())
        : words.get("histogram.about-own", setup.threads(), run.trialsDone());
  }
}
