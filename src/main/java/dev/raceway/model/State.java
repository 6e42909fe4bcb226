package dev.raceway.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is true of a program between two steps. One CPU, sequentially consistent: an instruction
 * happens wholly before or wholly after any other.
 */
public final class State {

  private final Program program;
  private final List<ThreadState> threads;
  private final Write memory;
  private final boolean lockOn;
  private final List<ThreadId> holders;
  private final List<ThreadId> queue;
  private final Progress progress;

  State(
      Program program,
      List<ThreadState> threads,
      Write memory,
      boolean lockOn,
      List<ThreadId> holders,
      List<ThreadId> queue,
      Progress progress) {
    this.program = program;
    this.threads = threads;
    this.memory = memory;
    this.lockOn = lockOn;
    this.holders = holders;
    this.queue = queue;
    this.progress = progress;
  }

  /** Returns the state of a program before its first step. */
  public static State start(Program program) {
    return new State(
        program,
        program.threadIds().stream().map(thread -> ThreadState.START).toList(),
        Write.start(program.start()),
        program.lockOnAtStart(),
        List.of(),
        List.of(),
        Progress.START);
  }

  /**
   * Takes a decision.
   *
   * @throws IllegalDecisionException if it cannot be taken here; this state stays as it is
   */
  public Transition apply(Decision decision) {
    refusal(decision)
        .ifPresent(
            refusal -> {
              throw new IllegalDecisionException(decision, refusal);
            });
    if (decision instanceof Decision.Run run) {
      return new Step(this, run.thread()).execute();
    }
    boolean on = ((Decision.ToggleLock) decision).on();
    return new Transition(
        new Event.SwitchThrown(on, count()),
        new State(program, threads, memory, on, holders, queue, progress));
  }

  /** Returns why a decision cannot be taken here, empty if it can. */
  public Optional<Refusal> refusal(Decision decision) {
    if (decision instanceof Decision.ToggleLock thrown) {
      return refusalToThrow(thrown.on());
    }
    ThreadId thread = ((Decision.Run) decision).thread();
    if (thread.index() >= program.threads()) {
      return Optional.of(Refusal.NO_SUCH_THREAD);
    }
    if (isFinished(thread)) {
      return Optional.of(Refusal.FINISHED);
    }
    if (thread(thread).blocked()) {
      return Optional.of(Refusal.BLOCKED);
    }
    boolean mayRun = uninterrupted().map(thread::equals).orElse(true);
    return mayRun ? Optional.empty() : Optional.of(Refusal.NO_SWITCH_POINT);
  }

  private Optional<Refusal> refusalToThrow(boolean on) {
    if (program.lock() == LockMode.NONE) {
      return Optional.of(Refusal.NO_LOCK);
    }
    return on == lockOn ? Optional.of(Refusal.SWITCH_THERE_ALREADY) : Optional.empty();
  }

  /** Returns the program that runs. */
  public Program program() {
    return program;
  }

  /** Returns where a thread of the program stands. */
  public ThreadState thread(ThreadId thread) {
    return threads.get(thread.index());
  }

  /** Returns the write whose value the count has. */
  public Write memory() {
    return memory;
  }

  /** Returns the count. */
  public long count() {
    return memory.value();
  }

  /** Tells whether increments that begin now are bracketed by the lock. */
  public boolean lockOn() {
    return lockOn;
  }

  /**
   * Returns who has the lock that the threads share, or its one permit; empty where there are two
   * permits or more, of which none is the owner.
   */
  public Optional<ThreadId> lockOwner() {
    return program.permits() == 1 ? holders.stream().findFirst() : Optional.empty();
  }

  /** Returns who has the shared lock or a permit, in the order of acquisition. */
  public List<ThreadId> holders() {
    return holders;
  }

  /** Returns who waits for the lock, the first in line first. */
  public List<ThreadId> queue() {
    return queue;
  }

  /** Returns the counts of steps and context switches so far. */
  public Progress progress() {
    return progress;
  }

  /** Returns the number of increments whose write has run. */
  public int done() {
    return threads.stream().mapToInt(ThreadState::done).sum();
  }

  /** Returns what the count should be: the start and every increment done. */
  public long expected() {
    return program.start()
        + program.threadIds().stream()
            .mapToLong(id -> thread(id).done() * program.amount(id))
            .sum();
  }

  /** Returns the number of increments done that the count does not contain. */
  public int lost() {
    return done() - memory.size();
  }

  /** Tells whether a thread has nothing left to do. */
  public boolean isFinished(ThreadId thread) {
    return thread(thread).increment() > program.updates(thread);
  }

  /** Tells whether all threads have nothing left to do. */
  public boolean isComplete() {
    return program.threadIds().stream().allMatch(this::isFinished);
  }

  /** Tells whether a thread can be chosen: it can go on, and may be switched to. */
  public boolean canRun(ThreadId thread) {
    return refusal(Decision.run(thread)).isEmpty();
  }

  /** Returns the threads that can be chosen, A first. */
  public List<ThreadId> runnable() {
    return program.threadIds().stream().filter(this::canRun).toList();
  }

  /**
   * Returns the thread that holds the interpreter's lock (GIL): the one that made the last step,
   * unless it waits for the lock that the threads share or has finished, when it gave the
   * interpreter up. Empty before the first step, and where no rule of Python's or a free-threaded
   * one applies.
   */
  public Optional<ThreadId> interpreter() {
    boolean hasOne = program.counter().inPython() && program.python() != PythonRule.FREE;
    return progress.last().filter(last -> hasOne && !isFinished(last) && !thread(last).blocked());
  }

  /**
   * Returns the thread that holds the interpreter and cannot be interrupted here, so that nobody
   * else can be chosen; empty at a switch point. A thread that has to wait for the lock gives the
   * interpreter up wherever it stands, or its owner could never go on. A waiting thread that gets
   * the lock from another one has no interpreter yet: that other one has.
   */
  public Optional<ThreadId> uninterrupted() {
    return program.python() == PythonRule.AFTER_CALLS
        ? interpreter().filter(last -> !isAtSwitchPoint(thread(last)))
        : Optional.empty();
  }

  private boolean isAtSwitchPoint(ThreadState self) {
    return self.code()
        .map(code -> code.get(self.programCounter() - 1))
        .map(ran -> program.python().switchesAfter(ran))
        .orElse(true);
  }

  /**
   * Returns the instruction that a thread executes next. Before an increment it follows the lock
   * switch; a blocked thread still stands at its acquire; a finished one has none.
   */
  public Optional<Instruction> next(ThreadId thread) {
    return isFinished(thread)
        ? Optional.empty()
        : Optional.of(code(thread).get(thread(thread).programCounter()));
  }

  /** Tells whether choosing a thread now would only put it into the lock's queue. */
  public boolean wouldBlock(ThreadId thread) {
    return program.lock().shared()
        && holders.size() >= program.permits()
        && next(thread).equals(Optional.of(Instruction.ACQUIRE));
  }

  /** Returns the code of the increment that a thread is in, or would begin. */
  List<Instruction> code(ThreadId thread) {
    return thread(thread).code().orElseGet(() -> program.code(lockOn));
  }

  List<ThreadState> threadsWith(ThreadId thread, ThreadState state) {
    List<ThreadState> changed = new ArrayList<>(threads);
    changed.set(thread.index(), state);
    return changed;
  }
}
