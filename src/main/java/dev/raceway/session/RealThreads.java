package dev.raceway.session;

import dev.raceway.engine.RealRun;
import dev.raceway.engine.ThreadStarter;
import dev.raceway.model.Decision;
import dev.raceway.model.Program;
import dev.raceway.schedule.Trace;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Real threads that do what the run in hand does, one step behind it at most.
 *
 * <p>The view moves at once over the trace; the threads are stepped on an executor, and held to the
 * model there. Going back moves no thread; going on from an earlier point on a new way starts fresh
 * threads and brings them there by replaying the steps before. To be told by one thread.
 *
 * <p>When they fail, because one cannot be started or does something other than the model says, all
 * of them are ended and the listener is told why. They follow again after the next restart.
 */
public final class RealThreads implements AutoCloseable {

  private final Executor executor;
  private final ThreadStarter starter;
  private final Consumer<Optional<Throwable>> listener;

  /** What the threads were told to do, as far as this thread knows; empty if nothing is known. */
  private Optional<Trace> told = Optional.empty();

  /** Grows with every restart, so that what was told before it is dropped. */
  private final AtomicInteger generation = new AtomicInteger();

  /** Only touched on the executor; empty before the first start, and after a failure. */
  private Optional<RealRun> real = Optional.empty();

  /** Only touched on the executor. */
  private boolean hasFailed;

  /**
   * Makes them; no thread starts before there is a run to follow.
   *
   * @param executor runs one task at a time, in order
   * @param listener told on the executor why the threads have failed, and empty when fresh ones
   *     follow again
   */
  public RealThreads(Executor executor, Consumer<Optional<Throwable>> listener) {
    this(executor, Thread::start, listener);
  }

  /** Makes them with another way to start a thread. */
  public RealThreads(
      Executor executor, ThreadStarter starter, Consumer<Optional<Throwable>> listener) {
    this.executor = executor;
    this.starter = starter;
    this.listener = listener;
  }

  /** Follows a run up to its present position. */
  void follow(Run run) {
    Trace past = run.past();
    Optional<Trace> before = told.filter(trace -> related(past, trace));
    if (before.isEmpty()) {
      restart(run);
    } else if (past.length() > before.get().length()) {
      List<Decision> more = past.decisionsAfter(before.get().length());
      int mine = generation.get();
      tell(past, () -> attempt(() -> apply(more, mine)));
    }
  }

  private static boolean related(Trace past, Trace told) {
    return past.startsWith(told) || told.startsWith(past);
  }

  /** Starts fresh threads and brings them to a run's present position. */
  void restart(Run run) {
    Trace past = run.past();
    int mine = generation.incrementAndGet();
    Program program = run.program();
    List<Decision> decisions = past.decisions();
    tell(past, () -> attempt(() -> replay(program, decisions, mine)));
  }

  /** The executor may be unable to take the task; then nothing is known of the threads. */
  private void tell(Trace trace, Runnable task) {
    told = Optional.empty();
    executor.execute(task);
    told = Optional.of(trace);
  }

  private void attempt(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | Error failure) {
      end();
      hasFailed = true;
      listener.accept(Optional.of(failure));
    }
  }

  private void replay(Program program, List<Decision> decisions, int mine) {
    end();
    real = Optional.of(new RealRun(program, starter));
    apply(decisions, mine);
    if (hasFailed) {
      hasFailed = false;
      listener.accept(Optional.empty());
    }
  }

  /** Nothing is done after a failure: what was missed cannot be caught up with. */
  private void apply(List<Decision> decisions, int mine) {
    for (Decision decision : decisions) {
      if (mine != generation.get()) {
        return;
      }
      real.ifPresent(threads -> threads.apply(decision));
    }
  }

  /** Ends the threads. */
  @Override
  public void close() {
    generation.incrementAndGet();
    executor.execute(this::end);
  }

  private void end() {
    Optional<RealRun> ending = real;
    real = Optional.empty();
    ending.ifPresent(RealRun::close);
  }
}
