package dev.raceway.explore;

import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Counts;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Outcomes;
import dev.raceway.explore.answer.Reach;
import dev.raceway.explore.answer.Share;
import dev.raceway.explore.answer.Witness;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.State;
import dev.raceway.oracle.OracleFraction;
import dev.raceway.oracle.OracleOutcome;
import dev.raceway.oracle.Table;
import dev.raceway.schedule.Trace;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Questions that have to be answered. */
public final class Asked {

  private Asked() {}

  public static Outcomes outcomes(State from) {
    return exact(Explorer.outcomes(from, Limits.USUAL, Budget.ENDLESS));
  }

  static Counts counts(Program program) {
    return counts(State.start(program));
  }

  public static Counts counts(State from) {
    return exact(Explorer.counts(from, Limits.USUAL, Budget.ENDLESS));
  }

  static Reach reach(Trace trace) {
    return exact(Explorer.reach(trace, Limits.USUAL, Budget.ENDLESS));
  }

  static Optional<Witness> witness(Aim aim, State from) {
    return exact(aim.from(from, Limits.USUAL, Budget.ENDLESS));
  }

  /** Returns a program; a rule of Python's may stand after the counter, as in share codes. */
  static Program program(int threads, int increments, String counter, String lock) {
    String[] counterAndRule = (counter + "/3.9").split("/", 3);
    LockMode mode = LockMode.named(lock).orElseThrow();
    return Program.plain(threads, increments)
        .withCounter(CounterKind.named(counterAndRule[0]).orElseThrow())
        .withLock(mode, mode != LockMode.NONE)
        .withPython(PythonRule.named(counterAndRule[1]).orElseThrow());
  }

  /**
   * Returns outcomes in the form of the true tables; context switches from the start of the run.
   */
  static Table table(State from, Outcomes outcomes) {
    int before = from.progress().contextSwitches();
    Map<Long, OracleOutcome> table =
        outcomes.witnesses().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    each ->
                        outcome(
                            outcomes.counts().shares().get(each.getKey()),
                            before + each.getValue().contextSwitches()),
                    (one, other) -> one,
                    TreeMap::new));
    return new Table(from.program(), outcomes.counts().schedules(), table);
  }

  private static OracleOutcome outcome(Share share, int switches) {
    OracleFraction coinFlip =
        new OracleFraction(share.coinFlip().numerator(), share.coinFlip().denominator());
    return new OracleOutcome(share.schedules(), coinFlip, switches);
  }

  public static <T> T exact(Answer<T> answer) {
    return ((Exact<T>) answer).value();
  }
}
