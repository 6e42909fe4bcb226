package dev.raceway.benchmark;

import dev.raceway.engine.RealRun;
import dev.raceway.engine.counter.Bracket;
import dev.raceway.engine.counter.Counter;
import dev.raceway.engine.counter.TrialBrackets;
import dev.raceway.engine.counter.TrialCounters;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.schedule.RandomChoice;
import dev.raceway.schedule.Trace;

/**
 * What a user may have done before a trial starts: everything. The compiler has then seen every
 * gate, every counter kind and every lock come through the increments.
 */
final class History {

  private static final int STEPS = 2_000;
  private static final int CALLS = 20;
  private static final int INCREMENTS = 10_000;

  private History() {}

  static void make() {
    for (CounterKind kind : CounterKind.values()) {
      for (LockMode mode : LockMode.values()) {
        if (kind.stepped() && mode.stepped()) {
          step(Program.plain(5, 100).withCounter(kind).withLock(mode, mode != LockMode.NONE));
        }
        tryOut(kind, mode);
      }
    }
  }

  private static void step(Program program) {
    Trace trace = Trace.of(program).followed(new RandomChoice(1), STEPS);
    try (RealRun run = new RealRun(program)) {
      trace.decisions().forEach(run::apply);
    }
  }

  private static void tryOut(CounterKind kind, LockMode mode) {
    Counter counter = TrialCounters.of(kind, mode, 0);
    Bracket bracket = TrialBrackets.of(mode, 1, 1).get(0);
    for (int i = 0; i < CALLS; i++) {
      if (mode == LockMode.MONITOR) {
        counter.repeatSynchronized(INCREMENTS, 1);
      } else {
        counter.repeat(INCREMENTS, bracket, 1);
      }
    }
  }
}
