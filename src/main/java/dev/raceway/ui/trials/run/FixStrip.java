package dev.raceway.ui.trials.run;

import dev.raceway.explore.Explorer;
import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Counts;
import dev.raceway.explore.answer.Limits;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.schedule.RoundRobin;
import dev.raceway.schedule.Schedule;
import dev.raceway.schedule.Trace;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;

/**
 * What is done against lost updates, and whether it works. Trials cannot tell: one that is exact
 * may have been lucky. So each fix meets the schedule that stomps, and then all schedules there
 * are, of two threads with two increments each.
 *
 * @param fixes one row for each
 */
public record FixStrip(List<Fix> fixes) {

  /** The fixes that people try, and the ones that work. */
  static final List<Contender> CONTENDERS =
      List.of(
          Contender.PLAIN,
          Contender.of(CounterKind.VOLATILE),
          Contender.of(LockMode.WRITE_ONLY),
          Contender.of(LockMode.PER_THREAD),
          Contender.of(LockMode.MUTEX),
          Contender.of(CounterKind.ATOMIC),
          Contender.of(CounterKind.CAS));

  private static final int THREADS = 2;
  private static final int INCREMENTS = 2;

  /**
   * One fix.
   *
   * @param contender counter kind and lock mode
   * @param schedule two threads that take turns with every step, one increment each
   * @param found the count at its end
   * @param losing how many schedules of two increments each lose an update
   * @param schedules how many there are
   */
  public record Fix(
      Contender contender, Schedule schedule, long found, BigInteger losing, BigInteger schedules) {

    /** Tells whether no schedule loses an update. */
    public boolean works() {
      return losing.signum() == 0;
    }

    public boolean stomps() {
      return found < THREADS;
    }
  }

  /** Keeps a copy. */
  public FixStrip {
    fixes = List.copyOf(fixes);
  }

  /** Tells whether a selection has all of them. */
  static boolean isIn(Set<Contender> contenders) {
    return contenders.containsAll(CONTENDERS);
  }

  /** Finds out; it takes a moment. */
  static FixStrip explore() {
    return new FixStrip(CONTENDERS.stream().map(FixStrip::fix).toList());
  }

  private static Fix fix(Contender contender) {
    Trace turns = Trace.of(program(contender, 1)).followed(new RoundRobin(1), Integer.MAX_VALUE);
    State start = State.start(program(contender, INCREMENTS));
    Counts counts =
        ((Answer.Exact<Counts>) Explorer.counts(start, Limits.BESIDE_WINDOW, Budget.ENDLESS))
            .value();
    BigInteger all = counts.schedules();
    long exact = (long) THREADS * INCREMENTS;
    BigInteger kept =
        counts.shares().containsKey(exact)
            ? counts.shares().get(exact).schedules()
            : BigInteger.ZERO;
    return new Fix(contender, turns.schedule(), turns.end().count(), all.subtract(kept), all);
  }

  private static Program program(Contender contender, int increments) {
    return Program.plain(THREADS, increments)
        .withCounter(contender.counter())
        .withLock(contender.lock(), contender.lock() != LockMode.NONE);
  }
}
