package dev.raceway.session;

import dev.raceway.model.Program;
import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.Schedule;
import dev.raceway.schedule.Trace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The run in hand, the runs that it took the place of, and the real threads that follow it. For one
 * thread alone. A deed that cannot be done throws and leaves everything as it was.
 */
public final class Session implements AutoCloseable {

  /** How many runs can be had back; more than anybody remembers. */
  private static final int UNDO_LIMIT = 50;

  /** How many decisions they may have together; the last one is kept however long it is. */
  static final int UNDO_DECISIONS = 100_000;

  private final Deque<Run> replaced = new ArrayDeque<>();
  private final RealThreads threads;
  private final Consumer<Run> listener;
  private Run run;
  private Branches branches = Branches.NONE;
  private RunRule rule = RunRule.ANY;
  private Runnable onRefused = () -> {};

  /**
   * Begins a run.
   *
   * @param threads the real threads that follow it
   * @param listener told of every change, on the caller's thread
   */
  public Session(Program program, RealThreads threads, Consumer<Run> listener) {
    this.threads = threads;
    this.listener = listener;
    this.run = Run.of(program, SchedulerChoice.START);
    threads.follow(run);
  }

  /**
   * Lets only such runs follow as a rule allows, but for those that it begins with.
   *
   * @param refused told that a run was not allowed; nothing has changed
   */
  public void obey(RunRule next, Runnable refused) {
    rule = next;
    onRefused = refused;
  }

  /** Returns the run in hand. */
  public Run run() {
    return run;
  }

  /** Returns the ways that were left. */
  public Branches branches() {
    return branches;
  }

  /** Goes to the end of a way that was left; the present one is kept in its place. */
  public void goTo(Branch branch) {
    Run there = branch.run();
    change(there.at(there.trace().length()));
  }

  /** Forgets a way that was left. */
  public void forget(Branch branch) {
    branches = branches.without(branch);
    listener.accept(run);
  }

  /** Changes the run by one of its own deeds. */
  public void apply(UnaryOperator<Run> deed) {
    change(deed.apply(run));
  }

  /** Starts with another set-up; nothing happens if it is the present one. */
  public void setUp(Program program) {
    if (!program.equals(run.program())) {
      change(Run.of(program, run.choice()));
    }
  }

  /**
   * Loads a schedule, to be stepped through from its start.
   *
   * @throws dev.raceway.schedule.IllegalScheduleException if it cannot be followed
   */
  public void load(Program program, Schedule schedule) {
    load(program, schedule, PauseMarks.NONE);
  }

  /** Loads a trace, to be stepped through from its start. */
  public void load(Trace trace) {
    change(Run.recorded(trace, run.choice()));
  }

  /**
   * Loads a schedule with pause marks, to be stepped through from its start.
   *
   * @throws dev.raceway.schedule.IllegalScheduleException if it cannot be followed
   */
  public void load(Program program, Schedule schedule, PauseMarks pauses) {
    change(Run.recorded(program, schedule, run.choice()).withPauses(pauses));
  }

  /**
   * Begins with a run that was prepared, at the position where it stands. Nothing of the run before
   * can be had back: that belongs to another file, or to another run of the lecture.
   *
   * @param ways the ways that were left while it was prepared
   */
  public void begin(Run prepared, List<Branch> ways) {
    replaced.clear();
    branches = Branches.NONE.joinedBy(ways, prepared);
    run = prepared;
    threads.follow(run);
    listener.accept(run);
  }

  /** Takes back the last change that replaced a run or a part of it. */
  public void undo() {
    if (canUndo() && isAllowed(replaced.peek())) {
      show(replaced.pop());
    }
  }

  /** Tells whether there is a run to be had back. */
  public boolean canUndo() {
    return !replaced.isEmpty();
  }

  /** Lets the real threads start over and follow the run again, after they went another way. */
  public void restartThreads() {
    threads.restart(run);
  }

  @Override
  public void close() {
    threads.close();
  }

  private boolean isAllowed(Run next) {
    boolean isAllowed = rule.allows(run, next);
    if (!isAllowed) {
      onRefused.run();
    }
    return isAllowed;
  }

  private void change(Run next) {
    if (!isAllowed(next)) {
      return;
    }
    if (!run.isEmpty() && !run.isKeptBy(next)) {
      replaced.push(run);
      while (replaced.size() > UNDO_LIMIT || (replaced.size() > 1 && isTooMuch())) {
        replaced.removeLast();
      }
    }
    show(next);
  }

  private boolean isTooMuch() {
    return replaced.stream().mapToInt(each -> each.trace().length()).sum() > UNDO_DECISIONS;
  }

  private void show(Run next) {
    branches =
        run.isKeptBy(next)
            ? branches.grown(run.trace().length(), next)
            : branches.leaving(run, next);
    run = next;
    threads.follow(run);
    listener.accept(run);
  }
}
