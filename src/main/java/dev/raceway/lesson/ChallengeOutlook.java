package dev.raceway.lesson;

import dev.raceway.explore.Explorer;
import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Witness;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.schedule.Trace;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;

/**
 * What exploring says about the goals of a challenge from some point of an attempt: whether they
 * can still be reached, and how few context switches they take. It speaks of what is left of the
 * set-up at hand, under the lock switch as it stands; where the switch or the set-up may be
 * changed, more may be possible than it knows, and it says so.
 */
public final class ChallengeOutlook {

  private final Challenge challenge;
  private final Budget budget;

  /**
   * Makes the outlook on a challenge.
   *
   * @param budget asked while it explores; where it says no, nothing is known
   */
  public ChallengeOutlook(Challenge challenge, Budget budget) {
    this.challenge = challenge;
    this.budget = budget;
  }

  /** Whether goals can still be reached. */
  public enum Reachable {
    YES,
    NO,
    UNKNOWN
  }

  /** Returns whether the goals can still be reached when an attempt goes on. */
  public Reachable reachable(Trace trace) {
    Optional<Long> value = finalValue(trace.program());
    boolean mayChange = challenge.mayChangeSetup() || challenge.mayToggleLock();
    if (isOver(trace)) {
      return Reachable.NO;
    }
    if (value.isEmpty()) {
      return Reachable.UNKNOWN;
    }
    Answer<SortedMap<Long, Witness>> found = ways(trace.end(), value.get());
    if (!(found instanceof Exact<SortedMap<Long, Witness>> exact)) {
      return Reachable.UNKNOWN;
    }
    boolean isInReach =
        Optional.ofNullable(exact.value().get(value.get()))
            .filter(way -> switches(trace, way) <= mostSwitches())
            .isPresent();
    if (isInReach) {
      return isAllThatIsAsked(trace.program()) ? Reachable.YES : Reachable.UNKNOWN;
    }
    return mayChange ? Reachable.UNKNOWN : Reachable.NO;
  }

  /** Returns whether nothing can follow: no thread runs, and none that is chosen wins. */
  private boolean isOver(Trace trace) {
    State end = trace.end();
    boolean standsStill =
        end.isComplete()
            || (!challenge.mayToggleLock()
                && trace.program().threadIds().stream().noneMatch(end::canRun));
    return standsStill
        && !challenge.mayChangeSetup()
        && trace.program().threadIds().stream()
            .map(thread -> new Attempt(trace, Optional.of(thread)))
            .noneMatch(
                attempt ->
                    challenge.goals().stream().allMatch(goal -> goal.isReached(attempt, budget)));
  }

  /**
   * Returns the fewest context switches that reach the goals from where the challenge begins, those
   * before it included; empty where exploring does not know.
   */
  public OptionalInt fewestSwitches(Trace start) {
    Optional<Long> value = finalValue(start.program());
    if (value.isEmpty() || challenge.mayChangeSetup() || challenge.mayToggleLock()) {
      return OptionalInt.empty();
    }
    return ways(start.end(), value.get()) instanceof Exact<SortedMap<Long, Witness>> exact
        ? Optional.ofNullable(exact.value().get(value.get()))
            .map(way -> OptionalInt.of(switches(start, way)))
            .orElse(OptionalInt.empty())
        : OptionalInt.empty();
  }

  private Answer<SortedMap<Long, Witness>> ways(State from, long value) {
    return Explorer.witnesses(from, Set.of(value), Subject.LIMITS, budget);
  }

  private static int switches(Trace trace, Witness way) {
    return trace.end().progress().contextSwitches() + way.contextSwitches();
  }

  private int mostSwitches() {
    return challenge.mostSwitches().orElse(Integer.MAX_VALUE);
  }

  /** Whether a final value and a number of switches is all that the goals speak of. */
  private boolean isAllThatIsAsked(Program program) {
    return challenge.goals().stream()
        .allMatch(
            goal ->
                goal instanceof Goal.EndsAt
                    || (goal instanceof Goal.Loses && program.hasSameAmount())
                    || goal instanceof Goal.AtMostSwitches);
  }

  /** Returns the one final value that the goals ask for, empty if there is none or several. */
  private Optional<Long> finalValue(Program program) {
    Optional<Long> value = Optional.empty();
    for (Goal goal : challenge.goals()) {
      Optional<Long> asked = finalValue(goal, program);
      if (asked.isPresent() && value.isPresent() && !asked.equals(value)) {
        return Optional.empty();
      }
      value = asked.isPresent() ? asked : value;
    }
    return value;
  }

  private static Optional<Long> finalValue(Goal goal, Program program) {
    if (goal instanceof Goal.EndsAt end) {
      return Optional.of(end.value());
    }
    // So many lost updates are one value only where every update has the same amount.
    return goal instanceof Goal.Loses loses && program.hasSameAmount()
        ? Optional.of(program.expected() - loses.updates() * program.amount())
        : Optional.empty();
  }
}
