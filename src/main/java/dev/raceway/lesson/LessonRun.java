package dev.raceway.lesson;

import dev.raceway.schedule.Schedule;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import java.util.ArrayList;
import java.util.List;

/** The run of a lesson, followed in the model step by step. For one thread at a time. */
public final class LessonRun {

  private Trace trace;
  private int steps;

  /**
   * Begins at the set-up of a lesson.
   *
   * @throws IllegalArgumentException if its schedule cannot be followed
   */
  public LessonRun(ShareCode setup) {
    this.trace = of(setup);
  }

  /**
   * Follows the next step and returns its place in the run.
   *
   * @throws IllegalArgumentException if the step's run cannot be followed
   */
  public Moment follow(LessonStep step) {
    Trace before = step.begin().map(LessonRun::of).orElse(trace);
    Trace after = further(before, step.run());
    trace = after;
    steps++;
    return new Moment(steps, step, before, after);
  }

  static Trace of(ShareCode code) {
    return Trace.of(code.program(), code.schedule());
  }

  /** Returns a run that goes on with a schedule. */
  static Trace further(Trace trace, Schedule more) {
    if (more.runs().isEmpty()) {
      return trace;
    }
    List<Schedule.Repeated> all = new ArrayList<>(trace.schedule().runs());
    all.addAll(more.runs());
    return Trace.of(trace.program(), new Schedule(all));
  }
}
