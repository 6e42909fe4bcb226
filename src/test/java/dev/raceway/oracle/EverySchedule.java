package dev.raceway.oracle;

import dev.raceway.model.Decision;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Walks every schedule of a program, one by one: slow, and too simple to be wrong. */
public final class EverySchedule {

  private final BiFunction<List<Decision>, State, State> run;
  private final List<Decision> taken = new ArrayList<>();
  private final Map<Long, OracleOutcome> outcomes = new TreeMap<>();
  private BigInteger schedules = BigInteger.ZERO;

  private EverySchedule(BiFunction<List<Decision>, State, State> run) {
    this.run = run;
  }

  /**
   * Returns what the schedules lead to when each is run in its own way.
   *
   * @param run is given a whole schedule and where the model ends; returns where it ended
   */
  public static Table of(Program program, BiFunction<List<Decision>, State, State> run) {
    return from(State.start(program), run);
  }

  /** Returns what the schedules from a state lead to in the model. */
  public static Table from(State start) {
    return from(start, (taken, end) -> end);
  }

  private static Table from(State start, BiFunction<List<Decision>, State, State> run) {
    EverySchedule walk = new EverySchedule(run);
    walk.walk(start, OracleFraction.ONE);
    return new Table(start.program(), walk.schedules, walk.outcomes);
  }

  private void walk(State state, OracleFraction chance) {
    List<ThreadId> runnable = state.runnable();
    if (runnable.isEmpty()) {
      end(state, chance);
    }
    for (ThreadId thread : runnable) {
      taken.add(Decision.run(thread));
      walk(state.apply(Decision.run(thread)).after(), chance.dividedBy(runnable.size()));
      taken.remove(taken.size() - 1);
    }
  }

  private void end(State expected, OracleFraction chance) {
    State end = run.apply(List.copyOf(taken), expected);
    if (!end.isComplete()) {
      throw new IllegalStateException("deadlock after " + taken);
    }
    schedules = schedules.add(BigInteger.ONE);
    outcomes.merge(
        end.count(),
        new OracleOutcome(BigInteger.ONE, chance, end.progress().contextSwitches()),
        OracleOutcome::plus);
  }
}
