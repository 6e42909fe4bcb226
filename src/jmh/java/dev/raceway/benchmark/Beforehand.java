package dev.raceway.benchmark;

import dev.raceway.engine.RealRun;
import dev.raceway.model.CounterKind;
import dev.raceway.model.Decision;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.trial.Cancellation;
import dev.raceway.trial.TrialSetup;
import dev.raceway.trial.Trials;
import java.util.List;

/**
 * What a person may have done before trials are run: everything. The compiler has then seen every
 * counter with every gate and every lock, and that must cost the trials nothing.
 */
final class Beforehand {

  private static final int RUNS = 20;
  private static final int TRIALS = 200;

  private Beforehand() {}

  static void useEverything() {
    for (CounterKind counter : CounterKind.allStepped()) {
      for (LockMode lock : LockMode.allStepped()) {
        for (int i = 0; i < RUNS; i++) {
          step(Program.plain(3, 20).withCounter(counter).withLock(lock, lock != LockMode.NONE));
        }
      }
    }
    for (CounterKind counter : CounterKind.values()) {
      for (LockMode lock : LockMode.values()) {
        TrialSetup setup = TrialSetup.plain(1, 1000).with(counter, lock);
        Trials.run(setup, TRIALS, new Cancellation(), progress -> {});
      }
    }
  }

  private static void step(Program program) {
    try (RealRun run = new RealRun(program)) {
      List<ThreadId> runnable = run.state().runnable();
      for (int i = 0; !runnable.isEmpty(); i++) {
        run.apply(Decision.run(runnable.get(i % runnable.size())));
        runnable = run.state().runnable();
      }
    }
  }
}
