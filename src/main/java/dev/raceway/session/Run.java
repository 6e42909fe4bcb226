package dev.raceway.session;

import dev.raceway.explore.Aim;
import dev.raceway.model.Decision;
import dev.raceway.model.Event;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.RecordedRun;
import dev.raceway.schedule.Schedule;
import dev.raceway.schedule.Scheduler;
import dev.raceway.schedule.Trace;
import dev.raceway.session.SchedulerChoice.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A run as it stands: what was recorded, and the position in it that is "now". A value; every deed
 * gives another one.
 *
 * @param trace everything recorded, also what lies after now
 * @param position number of decisions before now
 * @param choice who decides next
 * @param anew whether the scheduler decides although the trace goes on after now
 * @param pauses where playing stops
 */
public record Run(
    Trace trace, int position, SchedulerChoice choice, boolean anew, PauseMarks pauses)
    implements RecordedRun {

  /** Returns the run of a program before its first step. */
  public static Run of(Program program, SchedulerChoice choice) {
    Kind kind = choice.kind() == Kind.RECORDED ? Kind.YOU_CHOOSE : choice.kind();
    return new Run(Trace.of(program), 0, choice.with(kind), false, PauseMarks.NONE);
  }

  /**
   * Returns a schedule loaded into a run, before its first step.
   *
   * @throws dev.raceway.schedule.IllegalScheduleException if it cannot be followed
   */
  public static Run recorded(Program program, Schedule schedule, SchedulerChoice choice) {
    return recorded(Trace.of(program, schedule), choice);
  }

  /**
   * Returns a trace loaded into a run, before its first step. One without steps is a set-up, and
   * records nothing that could be followed.
   */
  public static Run recorded(Trace trace, SchedulerChoice choice) {
    if (trace.length() == 0) {
      return of(trace.program(), choice);
    }
    return new Run(trace, 0, choice.with(Kind.RECORDED), false, PauseMarks.NONE);
  }

  /** Returns the program that runs. */
  public Program program() {
    return trace.program();
  }

  /** Returns the event that led here, empty at the start. */
  public Optional<Event> lastEvent() {
    return position == 0 ? Optional.empty() : Optional.of(trace.event(position));
  }

  /** Returns what was recorded up to now. */
  public Trace past() {
    return trace.upTo(position);
  }

  /** Tells whether the trace goes on after now. */
  public boolean hasFuture() {
    return position < trace.length();
  }

  /**
   * Takes a decision: along the trace if it says the same, else on a new way from here.
   *
   * @throws dev.raceway.model.IllegalDecisionException if it cannot be taken now
   */
  public Run decide(Decision decision) {
    if (hasFuture() && trace.decision(position + 1).equals(decision)) {
      return at(position + 1);
    }
    SchedulerChoice next = choice.kind() == Kind.RECORDED ? choice.with(Kind.YOU_CHOOSE) : choice;
    return new Run(past().then(decision), position + 1, next, false, pauses.upTo(position));
  }

  /** Throws the lock switch to the other side. */
  public Run toggleLock() {
    return decide(Decision.toggleLock(!now().lockOn()));
  }

  /**
   * Runs a thread to the end of its increment, or until it blocks.
   *
   * @throws dev.raceway.model.IllegalDecisionException if it cannot run now, or there is no such
   *     thread
   */
  public Run finishIncrement(ThreadId thread) {
    Run run = decide(Decision.run(thread));
    int increment = now().thread(thread).increment();
    while (run.now().canRun(thread) && run.now().thread(thread).increment() == increment) {
      run = run.decide(Decision.run(thread));
    }
    return run;
  }

  /** Returns what comes next: what is recorded, else as the scheduler decides. */
  public Optional<Decision> next() {
    return hasFuture() && !anew
        ? Optional.of(trace.decision(position + 1))
        : choice.scheduler().next(past());
  }

  /** Takes the next decision; stays where it is if there is none. */
  public Run step() {
    return next().map(this::decide).orElse(this);
  }

  /**
   * Returns the thread that ran before a step, if nobody chose the step and another thread made it,
   * because that one cannot go on.
   *
   * @param next the run right after the step
   */
  public Optional<ThreadId> passedOver(Run next) {
    return choice.kind() == Kind.YOU_CHOOSE && !hasFuture()
        ? now()
            .progress()
            .last()
            .filter(last -> !next.now().progress().last().equals(Optional.of(last)))
        : Optional.empty();
  }

  /**
   * Foresees how the run goes on after what is recorded if nobody interferes.
   *
   * @param most decisions to foresee
   * @return works it out, on any one thread; the trace is for that thread
   */
  public Supplier<Trace> foreseen(int most) {
    Trace recorded = trace.forAnotherThread();
    Scheduler scheduler = anew ? past -> Optional.empty() : choice.scheduler();
    return () -> recorded.followed(scheduler, recorded.length() + most);
  }

  /** Goes to a position of the trace. */
  public Run at(int newPosition) {
    int bounded = Math.max(0, Math.min(newPosition, trace.length()));
    return new Run(trace, bounded, choice, anew && bounded < trace.length(), pauses);
  }

  /** Goes to the position right after a step. */
  public Run atStep(int step) {
    return at(trace.positionOfStep(step));
  }

  /** Goes to the next pause mark after now, or to the end of the trace. */
  public Run atNextPauseOrEnd() {
    return at(pauses.after(position).orElse(trace.length()));
  }

  /** Tells whether playing stops here. */
  public boolean pausesHere() {
    return pauses.has(position);
  }

  /** Puts a pause mark here, or takes it away. */
  public Run togglePause() {
    return withPauses(pauses.toggled(position));
  }

  /** Returns the same run with other pause marks. */
  public Run withPauses(PauseMarks marks) {
    return new Run(trace, position, choice, anew, marks.upTo(trace.length()));
  }

  /** Goes to the last stomp before now; stays if there is none. */
  public Run atStompBefore() {
    for (int i = position - 1; i > 0; i--) {
      if (isStomp(i)) {
        return at(i);
      }
    }
    return this;
  }

  /** Goes to the next recorded stomp after now; stays if there is none. */
  public Run atStompAfter() {
    for (int i = position + 1; i <= trace.length(); i++) {
      if (isStomp(i)) {
        return at(i);
      }
    }
    return this;
  }

  /** Tells whether the decision that led to a position erased an increment. */
  public boolean isStomp(int at) {
    return at > 0 && trace.event(at) instanceof Event.Stepped step && step.stomps();
  }

  /**
   * Returns what the scheduler is to reach from here, if its way there has yet to be worked out.
   */
  public Optional<Aim> unplanned() {
    boolean decides = (!hasFuture() || anew) && !now().isComplete();
    boolean hasPlan = choice.plan().filter(plan -> plan.isFollowedBy(past())).isPresent();
    return choice.aim().filter(aim -> decides && !hasPlan);
  }

  /** Lets the scheduler take a way that was worked out from here. */
  public Run planned(List<Decision> steps) {
    return new Run(trace, position, choice.along(new PlannedSchedule(past(), steps)), anew, pauses);
  }

  /** Chooses who decides from here on. */
  public Run choose(SchedulerChoice newChoice) {
    return new Run(trace, position, newChoice, hasFuture() && newChoice.decidesAnew(), pauses);
  }

  /** Returns the same run for another thread, whatever becomes of this one. */
  public Run forAnotherThread() {
    return new Run(trace.forAnotherThread(), position, choice, anew, pauses);
  }

  /** Starts the same program again; the lock switch stays where it stands. */
  public Run again() {
    Program program = program();
    return of(program.withLock(program.lock(), now().lockOn()), choice);
  }

  /** Tells whether this run has anything that would be missed. */
  public boolean isEmpty() {
    return trace.length() == 0;
  }

  /** Tells whether another run only moves along this one's trace, or makes it longer. */
  boolean isKeptBy(Run other) {
    return other.trace.startsWith(trace);
  }
}
