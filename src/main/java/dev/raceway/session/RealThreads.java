package dev.raceway.session;

import dev.raceway.engine.DivergenceException;
import dev.raceway.engine.RealRun;
import dev.raceway.model.Decision;
import dev.raceway.model.Program;
import dev.raceway.schedule.Trace;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Real threads that do what the run in hand does, one step behind it at most.
 *
 * <p>The view moves at once over the trace; the threads are stepped on an executor, and held to the
 * model there. Going back moves no thread; going on from an earlier point on a new way starts fresh
 * threads and brings them there by replaying the steps before. To be told by one thread.
 */
public final class RealThreads implements AutoCloseable {

  private final Executor executor;
  private final Consumer<DivergenceException> onDivergence;

  /** What the threads were told to do, as far as this thread knows. */
  private Trace told;

  /** Grows with every restart, so that what was told before it is dropped. */
  private final AtomicInteger generation = new AtomicInteger();

  /** Only touched on the executor. */
  private RealRun real;

  /**
   * Makes them; no thread starts before there is a run to follow.
   *
   * @param executor runs one task at a time, in order
   * @param onDivergence told on the executor when threads and model differ
   */
  public RealThreads(Executor executor, Consumer<DivergenceException> onDivergence) {
    this.executor = executor;
    this.onDivergence = onDivergence;
  }

  /** Follows a run up to its present position. */
  void follow(Run run) {
    Trace past = run.past();
    if (told == null || !related(past, told)) {
      restart(run);
    } else if (past.length() > told.length()) {
      List<Decision> more = past.decisionsAfter(told.length());
      told = past;
      int mine = generation.get();
      executor.execute(() -> apply(more, mine));
    }
  }

  private static boolean related(Trace past, Trace told) {
    return past.startsWith(told) || told.startsWith(past);
  }

  /** Starts fresh threads and brings them to a run's present position. */
  void restart(Run run) {
    told = run.past();
    int mine = generation.incrementAndGet();
    Program program = run.program();
    List<Decision> decisions = told.decisions();
    executor.execute(
        () -> {
          end();
          real = new RealRun(program);
          apply(decisions, mine);
        });
  }

  private void apply(List<Decision> decisions, int mine) {
    try {
      for (Decision decision : decisions) {
        if (mine != generation.get()) {
          return;
        }
        real.apply(decision);
      }
    } catch (DivergenceException divergence) {
      onDivergence.accept(divergence);
    }
  }

  /** Ends the threads. */
  @Override
  public void close() {
    generation.incrementAndGet();
    executor.execute(this::end);
  }

  private void end() {
    if (real != null) {
      real.close();
    }
  }
}
