package dev.raceway.trial.run;

import dev.raceway.trial.result.InvalidTrialException;
import dev.raceway.trial.result.InvalidTrialException.Fault;
import dev.raceway.trial.result.TrialLedger;
import dev.raceway.trial.result.TrialPlan;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.work.Cancellation;
import java.util.function.Consumer;

/** Runs trials. */
public final class Trials {

  /** Most trials of one run. */
  public static final long MAX_TRIALS = TrialSetup.MAX_TRIALS;

  private Trials() {}

  /**
   * Runs trials of one set-up on threads of their own, named {@code raceway-trial-A} and so on, and
   * waits for them. No thread is left over, however it ends.
   *
   * @param setup what each trial does
   * @param trials how many, 1 to {@value #MAX_TRIALS}
   * @param cancellation ends the run early; the trials finished by then are kept, and one that is
   *     under way is dropped. Interrupting the calling thread does the same
   * @param observer told at most 20 times a second how far it has come, on the calling thread
   * @return what the finished trials found
   * @throws InvalidTrialException if the number of trials is out of bounds
   * @throws TrialFailedException if a thread failed, for example for want of memory
   */
  public static TrialProgress run(
      TrialSetup setup, long trials, Cancellation cancellation, Consumer<TrialProgress> observer) {
    return goOn(ledger(setup, trials), new StopSignal(cancellation), observer);
  }

  /** Returns the ledger of so many trials, of which none has ended. */
  public static TrialLedger ledger(TrialSetup setup, long trials) {
    InvalidTrialException.require(trials >= 1 && trials <= MAX_TRIALS, Fault.TRIALS, trials);
    return new TrialLedger(TrialPlan.of(setup, trials));
  }

  /** Runs the trials that are not in the books yet. */
  public static TrialProgress goOn(
      TrialLedger ledger, StopSignal stop, Consumer<TrialProgress> observer) {
    TrialPlan plan = ledger.plan();
    return plan.startsLikeBeginners()
        ? new NaiveTrial(ledger, stop, new Increments(plan.setup(), 1, stop)).run(observer)
        : new TrialRun(ledger, stop, new Increments(plan.setup(), plan.batch(), stop))
            .run(observer);
  }
}
