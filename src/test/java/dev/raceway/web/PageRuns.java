package dev.raceway.web;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.random.Dice;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Traces;
import java.util.List;

/** Random runs for a page: thirty of them have every kind with every lock, and every rule. */
public final class PageRuns {

  /** So many have every kind with every lock. */
  public static final int ALL = CounterKind.allStepped().size() * LockMode.allStepped().size();

  private static final int MOST_THREADS = 4;
  private static final int MOST_INCREMENTS = 3;

  private PageRuns() {}

  /** Returns the share code of a run. */
  public static String code(Dice dice, int number) {
    List<CounterKind> kinds = CounterKind.allStepped();
    List<LockMode> locks = LockMode.allStepped();
    List<PythonRule> rules = List.of(PythonRule.values());
    CounterKind counter = kinds.get(number % kinds.size());
    LockMode lock = locks.get(number / kinds.size() % locks.size());
    PythonRule rule = rules.get(number / kinds.size() % rules.size());
    Program any = Traces.programs(dice, MOST_THREADS, MOST_INCREMENTS);
    Program program =
        new Program(
            any.work(),
            any.start(),
            counter,
            lock,
            lock.hasPermits() ? (int) dice.evenly(1, 3) : 1,
            lock != LockMode.NONE && dice.evenly(0, 3) > 0,
            counter.inPython() ? rule : PythonRule.ANY_POINT);
    return new ShareCode(program, Traces.unfinished(dice, program).schedule()).text();
  }
}
