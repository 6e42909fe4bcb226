package dev.raceway.trial.run;

import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.work.Cancellation;
import java.util.function.Consumer;

/** Runs trials and waits for them, as {@link Trials#run} does; tests have others. */
@FunctionalInterface
public interface TrialRunner {

  /** Runs trials; see {@link Trials#run}. */
  TrialProgress run(
      TrialSetup setup, long trials, Cancellation cancel, Consumer<TrialProgress> observer);
}
