package dev.raceway.schedule;

import dev.raceway.model.Decision;
import java.util.ArrayList;
import java.util.List;

/**
 * Decisions in order, each with how often it is repeated, so that a long schedule stays short until
 * it is followed.
 *
 * @param runs the decisions and their repeat counts
 */
public record Schedule(List<Repeated> runs) {

  /** A schedule without decisions. */
  public static final Schedule EMPTY = new Schedule(List.of());

  /**
   * One decision, repeated.
   *
   * @param decision what is decided
   * @param times how often, at least 1
   */
  public record Repeated(Decision decision, int times) {}

  /** Keeps a copy. */
  public Schedule {
    runs = List.copyOf(runs);
  }

  /** Returns the schedule of these decisions, equal neighbours joined. */
  public static Schedule of(List<Decision> decisions) {
    List<Repeated> runs = new ArrayList<>();
    for (Decision decision : decisions) {
      int last = runs.size() - 1;
      boolean again = last >= 0 && runs.get(last).decision().equals(decision);
      if (again && decision instanceof Decision.Run) {
        runs.set(last, new Repeated(decision, runs.get(last).times() + 1));
      } else {
        runs.add(new Repeated(decision, 1));
      }
    }
    return new Schedule(runs);
  }
}
