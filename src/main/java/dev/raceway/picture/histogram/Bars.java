package dev.raceway.picture.histogram;

import dev.raceway.trial.result.TrialOutcomes;
import dev.raceway.trial.result.TrialOutcomes.Outcome;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The histogram of what trials found, as bars side by side. Counts that lack updates are put
 * together in ranges of one width once they are too many for a bar each; the exact count has a bar
 * of its own.
 *
 * @param lost bars of the counts that lack updates, the farthest from the exact count first
 * @param exact the bar of the exact count, also if no trial found it
 * @param above bars of the counts that are too high because updates with another sign are lost, the
 *     nearest to the exact count first; empty where all updates have the same amount
 */
public record Bars(List<Bar> lost, Bar exact, List<Bar> above) {

  /** Most bars of counts that lack updates. */
  public static final int MOST = 32;

  /**
   * One bar.
   *
   * @param first the count in it that is farthest from the exact one
   * @param last the count in it that is nearest
   * @param times how many trials found one of them
   */
  public record Bar(long first, long last, long times) {}

  /** Keeps a copy. */
  public Bars {
    lost = List.copyOf(lost);
    above = List.copyOf(above);
  }

  /** Makes a histogram without counts that are too high. */
  Bars(List<Bar> lost, Bar exact) {
    this(lost, exact, List.of());
  }

  /** Returns what trials have found up to now. */
  public static Bars of(TrialProgress run) {
    TrialOutcomes found = run.outcomes();
    return of(run.setup(), found.list(), found.width(), found.exact());
  }

  /**
   * Counts bars.
   *
   * @param outcomes which counts were found how often, each the lowest of {@code span} neighbours
   * @param exact how often the exact count was found; it is among the outcomes
   */
  public static Bars of(TrialSetup setup, List<Outcome> outcomes, long span, long exact) {
    List<Outcome> lossy =
        outcomes.stream()
            .map(found -> holds(found, span, setup.expected()) ? less(found, exact) : found)
            .filter(found -> found.times() > 0)
            .toList();
    if (!setup.hasSameAmount()) {
      return aroundExact(setup.expected(), lossy, exact);
    }
    long farthest = lossy.stream().mapToLong(found -> lacking(setup, found)).max().orElse(0);
    long width = Math.max(1, (farthest + MOST - 1) / MOST);
    long[] times = new long[(int) ((farthest + width - 1) / width)];
    lossy.forEach(found -> times[(int) ((lacking(setup, found) - 1) / width)] += found.times());
    return of(setup, times, width, farthest, exact);
  }

  private static Bars of(TrialSetup setup, long[] times, long width, long farthest, long exact) {
    List<Bar> lost = new ArrayList<>();
    for (int i = times.length - 1; i >= 0; i--) {
      long most = Math.min(farthest, (i + 1) * width);
      lost.add(new Bar(without(setup, most), without(setup, i * width + 1), times[i]));
    }
    return new Bars(lost, new Bar(setup.expected(), setup.expected(), exact));
  }

  /** Where amounts differ, counts lie on both sides of the exact one. */
  private static Bars aroundExact(long expected, List<Outcome> wrong, long exact) {
    long lowest = wrong.stream().mapToLong(Outcome::value).min().orElse(expected);
    long highest = wrong.stream().mapToLong(Outcome::value).max().orElse(expected);
    long below = Math.max(0, expected - lowest);
    long beyond = Math.max(0, highest - expected);
    long width = Math.max(1, (below + beyond + MOST - 2) / (MOST - 1));
    List<Bar> lost = new ArrayList<>(side(expected, -1, below, width, wrong));
    Collections.reverse(lost);
    return new Bars(
        lost, new Bar(expected, expected, exact), side(expected, 1, beyond, width, wrong));
  }

  /** Returns the bars on one side of the exact count, the nearest first. */
  private static List<Bar> side(
      long expected, int sign, long farthest, long width, List<Outcome> wrong) {
    long[] times = new long[(int) ((farthest + width - 1) / width)];
    for (Outcome found : wrong) {
      long distance = sign * (found.value() - expected);
      if (distance > 0) {
        times[(int) ((distance - 1) / width)] += found.times();
      }
    }
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < times.length; i++) {
      long most = Math.min(farthest, (i + 1) * width);
      bars.add(new Bar(expected + sign * most, expected + sign * (i * width + 1), times[i]));
    }
    return bars;
  }

  /** Returns all bars from left to right. */
  public List<Bar> all() {
    List<Bar> all = new ArrayList<>(lost);
    all.add(exact);
    all.addAll(above);
    return all;
  }

  /** Returns the greatest number of trials in one bar. */
  public long highest() {
    return all().stream().mapToLong(Bar::times).max().orElse(0);
  }

  private static boolean holds(Outcome found, long span, long value) {
    return found.value() <= value && value < found.value() + span;
  }

  private static Outcome less(Outcome found, long times) {
    return new Outcome(found.value(), found.times() - times);
  }

  /** At least 1: these are the trials that lost something. */
  private static long lacking(TrialSetup setup, Outcome found) {
    return Math.max(1, (setup.expected() - found.value()) / setup.amount());
  }

  private static long without(TrialSetup setup, long updates) {
    return setup.expected() - setup.amount() * updates;
  }
}
