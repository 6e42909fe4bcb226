package dev.raceway.trial;

import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.Trials;
import dev.raceway.work.Cancellation;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Trials of growing length, for what happens sooner or later. Where threads share one processor, a
 * short trial is over before the next thread has its turn, however often it is run.
 */
public final class LongerTrials {

  private static final int SHORTEST = 20_000;
  private static final int LENGTHS = 10;
  private static final int TRIALS_OF_A_LENGTH = 25;

  private LongerTrials() {}

  /**
   * Returns whether a trial is as looked for; the first that is ends the search.
   *
   * @param ofLength makes the set-up in which each thread has so many updates
   */
  public static boolean any(IntFunction<TrialSetup> ofLength, Predicate<TrialProgress> lookedFor) {
    return IntStream.range(0, LENGTHS)
        .mapToObj(longer -> ofLength.apply(SHORTEST << longer))
        .anyMatch(setup -> anyOf(setup, lookedFor));
  }

  private static boolean anyOf(TrialSetup setup, Predicate<TrialProgress> lookedFor) {
    return IntStream.range(0, TRIALS_OF_A_LENGTH)
        .mapToObj(trial -> Trials.run(setup, 1, new Cancellation(), progress -> {}))
        .anyMatch(lookedFor);
  }
}
