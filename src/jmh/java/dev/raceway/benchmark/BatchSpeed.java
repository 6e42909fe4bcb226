package dev.raceway.benchmark;

import dev.raceway.trial.Cancellation;
import dev.raceway.trial.TrialSetup;
import dev.raceway.trial.Trials;
import java.util.List;

/** Trials of one increment each in batches, against new threads for each trial. */
final class BatchSpeed {

  private static final int THREADS = 2;
  private static final int BATCHED = 1_000_000;
  private static final int STARTED = 2_000;

  private BatchSpeed() {}

  static List<Row> rows() {
    TrialSetup setup = TrialSetup.plain(THREADS, 1);
    Pairs pairs =
        Pairs.measure(
            () ->
                TrialSpeed.perSecond(
                    BATCHED, () -> Trials.run(setup, BATCHED, new Cancellation(), progress -> {})),
            () -> TrialSpeed.perSecond(STARTED, BatchSpeed::startThreadsForEach));
    return List.of(
        new Row("trials of 2 threads with 1 increment each", pairs.ours(), "a second", ""),
        new Row("the same with new threads for each trial", pairs.theirs(), "a second", ""),
        new Row("the first against the second", pairs.ratio(), "times", "≥ 300"));
  }

  private static void startThreadsForEach() {
    for (int i = 0; i < STARTED; i++) {
      BarePlain counter = new BarePlain();
      Thread a = new Thread(counter::increment);
      Thread b = new Thread(counter::increment);
      a.start();
      b.start();
      join(a);
      join(b);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
