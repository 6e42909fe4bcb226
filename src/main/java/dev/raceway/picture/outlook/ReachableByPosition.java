package dev.raceway.picture.outlook;

import dev.raceway.explore.Explorer;
import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Reach;
import dev.raceway.model.Program;
import dev.raceway.schedule.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can still happen at every position of a trace, from one of its positions on. Made away from
 * the JavaFX thread; then it only is looked up.
 */
public final class ReachableByPosition {

  private final Trace trace;
  private final int from;
  private final List<Possible> possible;

  private ReachableByPosition(Trace trace, int from, List<Possible> possible) {
    this.trace = trace;
    this.from = from;
    this.possible = possible;
  }

  /**
   * Explores a trace from a position on.
   *
   * @param trace for the calling thread alone
   */
  public static Answer<ReachableByPosition> explored(
      Trace trace, int from, Limits limits, Budget budget) {
    return Explorer.reach(trace, from, limits, budget)
        .then(
            reach -> {
              List<Possible> found = new ArrayList<>();
              found.add(Possible.of(reach.values(from), trace.upTo(from)));
              return new Exact<>(grown(trace, from, found, reach));
            });
  }

  /**
   * Explores another trace of the same set-up, of which a beginning is known.
   *
   * @param longer for the calling thread alone
   * @param agreed up to which position, from this course's first one on, the traces are the same
   */
  public Answer<ReachableByPosition> exploredOn(
      Trace longer, int agreed, Limits limits, Budget budget) {
    List<Possible> found = new ArrayList<>(possible.subList(0, agreed - from + 1));
    if (agreed == longer.length()) {
      return new Exact<>(new ReachableByPosition(longer, from, found));
    }
    return Explorer.reach(longer, agreed + 1, limits, budget)
        .then(reach -> new Exact<>(grown(longer, from, found, reach)));
  }

  private static ReachableByPosition grown(
      Trace trace, int from, List<Possible> found, Reach reach) {
    for (int position = from + found.size(); position <= trace.length(); position++) {
      Possible before = found.get(found.size() - 1);
      found.add(before.then(reach.values(position), trace, position));
    }
    return new ReachableByPosition(trace, from, found);
  }

  /** Returns the first position that it knows. */
  public int from() {
    return from;
  }

  /** Returns what can still happen at a position, if it is one that is known. */
  public Optional<Possible> at(int position) {
    int index = position - from;
    return index >= 0 && index < possible.size()
        ? Optional.of(possible.get(index))
        : Optional.empty();
  }

  /** Tells whether it was explored for a program, and not for another set-up. */
  public boolean isOf(Program program) {
    return trace.program().equals(program);
  }

  /** Returns how many decisions from the start on it has in common with another trace. */
  public int agreedWith(Trace other) {
    return trace.commonWith(other);
  }

  /** Returns the same, if it was so many before the other trace grew longer. */
  public int agreedWith(Trace other, int before) {
    int agreed = before;
    int most = Math.min(trace.length(), other.length());
    while (agreed < most && trace.decision(agreed + 1).equals(other.decision(agreed + 1))) {
      agreed++;
    }
    return agreed;
  }
}
