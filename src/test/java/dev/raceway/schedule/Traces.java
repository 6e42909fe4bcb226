package dev.raceway.schedule;

import dev.raceway.model.CounterKind;
import dev.raceway.model.Decision;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.model.ThreadWork;
import dev.raceway.random.Dice;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Random set-ups and what random schedulers and hands on the lock switch do to them. */
public final class Traces {

  private static final int MOST_INCREMENTS = 4;
  private static final int MOST_CHOICES = 250;

  /** One decision in so many throws the lock switch, if there is one. */
  private static final int THROW_ONE_IN = 12;

  private Traces() {}

  /** Returns a program of any counter kind, lock mode and rule that can be stepped. */
  public static Program programs(Dice dice) {
    return programs(dice, Program.MAX_THREADS, MOST_INCREMENTS);
  }

  /** Returns such a program up to a size. */
  public static Program programs(Dice dice, int mostThreads, int mostIncrements) {
    CounterKind counter = dice.of(CounterKind.allStepped());
    LockMode lock = dice.of(LockMode.allStepped());
    PythonRule rule = dice.of(PythonRule.class);
    return new Program(
        work(dice, mostThreads, mostIncrements),
        dice.evenly(-3, 3),
        counter,
        lock,
        lock.hasPermits() ? (int) dice.evenly(1, 3) : 1,
        dice.coin() && lock != LockMode.NONE,
        counter.inPython() ? rule : PythonRule.ANY_POINT);
  }

  /** Returns the work of threads that all do the same, or each its own. */
  private static List<ThreadWork> work(Dice dice, int mostThreads, int mostIncrements) {
    int threads = (int) dice.evenly(1, mostThreads);
    return dice.coin()
        ? Collections.nCopies(threads, work(dice, mostIncrements))
        : Stream.generate(() -> work(dice, mostIncrements)).limit(threads).toList();
  }

  private static ThreadWork work(Dice dice, int mostIncrements) {
    // Small amounts cancel each other out, large ones do not.
    long most = dice.coin() ? 3 : Program.MAX_AMOUNT;
    long amount = dice.between(1L, most) * (dice.coin() ? 1 : -1);
    return new ThreadWork((int) dice.evenly(1, mostIncrements), amount);
  }

  /** Returns a trace that may end before its program does. */
  public static Trace unfinished(Dice dice) {
    return unfinished(dice, programs(dice));
  }

  /** Returns such a trace of a program. */
  public static Trace unfinished(Dice dice, Program program) {
    return follow(program, dice.list(0, MOST_CHOICES, () -> (int) dice.evenly(0, 9999)));
  }

  /** Returns a trace of a program that was brought to its end. */
  public static Trace finished(Dice dice) {
    return unfinished(dice).followed(new OneAfterAnother(), Integer.MAX_VALUE);
  }

  private static Trace follow(Program program, List<Integer> choices) {
    Trace trace = Trace.of(program);
    for (int choice : choices) {
      if (trace.end().isComplete()) {
        return trace;
      }
      trace = trace.then(decision(trace.end(), choice));
    }
    return trace;
  }

  private static Decision decision(State state, int choice) {
    if (state.program().lock() != LockMode.NONE && choice % THROW_ONE_IN == 0) {
      return Decision.toggleLock(!state.lockOn());
    }
    List<ThreadId> runnable = state.runnable();
    return Decision.run(runnable.get(choice / THROW_ONE_IN % runnable.size()));
  }
}
