package dev.raceway.benchmark;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.trial.Cancellation;
import dev.raceway.trial.TrialSetup;
import dev.raceway.trial.Trials;
import java.util.List;

/** One thread of a trial against a loop written by hand, threads and counting included. */
final class TrialSpeed {

  private static final int PLAIN_INCREMENTS = 100_000_000;
  private static final int LOCKED_INCREMENTS = 5_000_000;

  private TrialSpeed() {}

  static List<Row> rows() {
    return List.of(row(LockMode.NONE, PLAIN_INCREMENTS), row(LockMode.MUTEX, LOCKED_INCREMENTS));
  }

  private static Row row(LockMode lock, int increments) {
    TrialSetup setup = TrialSetup.plain(1, increments).with(CounterKind.PLAIN, lock);
    BareLoop bare = BareLoop.of(CounterKind.PLAIN, lock);
    Pairs pairs =
        Pairs.measure(
            () -> perSecond(increments, () -> trial(setup)),
            () -> perSecond(increments, () -> bare.run(increments)));
    return new Row(
        "speed of a trial, `plain` with lock `%s`, against a bare loop (%.2f ns an increment)"
            .formatted(lock.text(), 1e9 / pairs.theirs().median()),
        pairs.ratio(),
        "times",
        "≥ 0.9");
  }

  private static void trial(TrialSetup setup) {
    Trials.run(setup, 1, new Cancellation(), progress -> {});
  }

  static double perSecond(long what, Runnable work) {
    long begun = System.nanoTime();
    work.run();
    return what * 1e9 / (System.nanoTime() - begun);
  }
}
