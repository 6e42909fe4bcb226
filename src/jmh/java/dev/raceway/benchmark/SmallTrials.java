package dev.raceway.benchmark;

import dev.raceway.engine.counter.Bracket;
import dev.raceway.engine.counter.Counter;
import dev.raceway.engine.counter.TrialBrackets;
import dev.raceway.engine.counter.TrialCounters;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.Trials;
import dev.raceway.work.Cancellation;
import java.util.List;

/** Very short trials: two threads, one increment each. */
final class SmallTrials {

  private static final String NAME = "2 threads × 1, ";
  private static final int WARM_UP = 3;
  private static final int PAIRS = 21;
  private static final int THREADS = 2;
  private static final long TRIALS = 2_000_000;
  private static final int TRIALS_ON_NEW_THREADS = 1_000;

  private SmallTrials() {}

  static List<ResultRow> rows() {
    Pairs beginners =
        Pairs.measure(WARM_UP, PAIRS, SmallTrials::perSecond, SmallTrials::perSecondOnNewThreads);
    Pairs jcstress = Pairs.measure(WARM_UP, PAIRS, SmallTrials::perSecond, JcstressRace::perSecond);
    return List.of(
        row("batches", Spread.of(beginners.first())),
        row("new threads a trial", Spread.of(beginners.second())),
        new ResultRow(NAME + "batches to new threads", "", beginners.ratios(), "≥ 300"),
        row("batches, beside jcstress", Spread.of(jcstress.first())),
        row("jcstress 0.16", Spread.of(jcstress.second())),
        new ResultRow(NAME + "batches to jcstress", "", jcstress.ratios(), "≥ 0.4"));
  }

  private static ResultRow row(String what, Spread spread) {
    return new ResultRow(NAME + what, "trials/s", spread, "");
  }

  private static double perSecond() {
    long begun = System.nanoTime();
    Trials.run(TrialSetup.plain(THREADS, 1), TRIALS, new Cancellation(), progress -> {});
    return TRIALS * 1e9 / (System.nanoTime() - begun);
  }

  private static double perSecondOnNewThreads() {
    Counter counter = TrialCounters.of(CounterKind.PLAIN, LockMode.NONE, 0);
    Bracket bracket = TrialBrackets.of(LockMode.NONE, 1, THREADS).get(0);
    long begun = System.nanoTime();
    for (int i = 0; i < TRIALS_ON_NEW_THREADS; i++) {
      counter.reset(0);
      runOnNewThreads(() -> counter.repeat(1, bracket, 1));
    }
    return TRIALS_ON_NEW_THREADS * 1e9 / (System.nanoTime() - begun);
  }

  private static void runOnNewThreads(Runnable part) {
    Thread a = new Thread(part);
    Thread b = new Thread(part);
    a.start();
    b.start();
    try {
      a.join();
      b.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts a benchmark", e);
    }
  }
}
