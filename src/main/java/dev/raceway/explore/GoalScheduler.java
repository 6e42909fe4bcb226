package dev.raceway.explore;

import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Witness;
import dev.raceway.model.Decision;
import dev.raceway.model.State;
import dev.raceway.schedule.Schedule;
import dev.raceway.schedule.Scheduler;
import dev.raceway.schedule.Trace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The schedulers {@code worst} and {@code exactly}: they make a plan where they are put in charge,
 * and another wherever somebody leaves it. What has been found out is remembered, which nobody can
 * tell but by the time; the same trace gives the same decision. That it gave up is remembered too,
 * so after a budget has said no another scheduler is needed. For one thread at a time.
 */
public final class GoalScheduler implements Scheduler {

  /** A trace, and how far it has followed the latest plan. */
  private record Course(Trace trace, List<Decision> plan, int followed) {

    Optional<Decision> next() {
      return followed < plan.size() ? Optional.of(plan.get(followed)) : Optional.empty();
    }
  }

  private final Aim aim;
  private final int from;
  private final Limits limits;
  private final Budget budget;
  private final Map<State, Answer<Optional<Witness>>> answers = new HashMap<>();
  private Optional<Course> latest = Optional.empty();

  /**
   * Puts a scheduler in charge.
   *
   * @param from the position in the trace at which it is; in a shorter trace it decides at the end
   */
  public GoalScheduler(Aim aim, int from, Limits limits, Budget budget) {
    this.aim = aim;
    this.from = from;
    this.limits = limits;
    this.budget = budget;
  }

  /** Returns its plan at a state: empty if the aim is out of reach from there. */
  public Answer<Optional<Witness>> plan(State state) {
    return answers.computeIfAbsent(state, here -> aim.from(here, limits, budget));
  }

  /**
   * Returns the next step of the plan, empty also if the aim is out of reach or not to be found.
   */
  @Override
  public Optional<Decision> next(Trace trace) {
    Course known =
        latest
            .filter(course -> course.trace().length() >= from)
            .filter(course -> trace.startsWith(course.trace()))
            .orElseGet(() -> begin(trace.upTo(from)));
    while (known.trace().length() < trace.length()) {
      known = follow(known, trace.upTo(known.trace().length() + 1));
    }
    latest = Optional.of(known);
    return known.next();
  }

  private Course begin(Trace trace) {
    return new Course(trace, steps(trace.end()), 0);
  }

  private Course follow(Course known, Trace longer) {
    Decision decision = longer.decision(longer.length());
    if (known.next().equals(Optional.of(decision))) {
      return new Course(longer, known.plan(), known.followed() + 1);
    }
    // What is out of reach stays there, unless the lock switch is thrown.
    boolean hopeless = known.next().isEmpty() && decision instanceof Decision.Run;
    return new Course(longer, hopeless ? List.of() : steps(longer.end()), 0);
  }

  private List<Decision> steps(State state) {
    if (plan(state) instanceof Exact<Optional<Witness>> exact) {
      return exact.value().map(witness -> steps(witness.schedule())).orElse(List.of());
    }
    return List.of();
  }

  private static List<Decision> steps(Schedule schedule) {
    List<Decision> steps = new ArrayList<>();
    for (Schedule.Repeated run : schedule.runs()) {
      steps.addAll(Collections.nCopies(run.times(), run.decision()));
    }
    return steps;
  }
}
