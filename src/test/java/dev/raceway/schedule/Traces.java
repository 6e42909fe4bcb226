package dev.raceway.schedule;

import dev.raceway.model.CounterKind;
import dev.raceway.model.Decision;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random set-ups and what random schedulers and hands on the lock switch do to them. */
public final class Traces {

  private static final int MOST_INCREMENTS = 4;
  private static final int MOST_CHOICES = 250;

  /** One decision in so many throws the lock switch, if there is one. */
  private static final int THROW_ONE_IN = 12;

  private Traces() {}

  /** Returns programs of every counter kind, lock mode and rule that can be stepped. */
  public static Arbitrary<Program> programs() {
    return programs(Program.MAX_THREADS, MOST_INCREMENTS);
  }

  /** Returns such programs up to a size. */
  public static Arbitrary<Program> programs(int mostThreads, int mostIncrements) {
    return Combinators.combine(
            Arbitraries.integers().between(1, mostThreads),
            Arbitraries.integers().between(1, mostIncrements),
            Arbitraries.longs()
                .between(-Program.MAX_AMOUNT, Program.MAX_AMOUNT)
                .filter(amount -> amount != 0),
            Arbitraries.of(CounterKind.allStepped()),
            Arbitraries.of(LockMode.allStepped()),
            Arbitraries.of(true, false),
            Arbitraries.of(PythonRule.class))
        .as(
            (threads, increments, amount, counter, lock, on, rule) ->
                new Program(
                    threads,
                    increments,
                    amount,
                    counter,
                    lock,
                    on && lock != LockMode.NONE,
                    counter.inPython() ? rule : PythonRule.ANY_POINT))
        .withoutEdgeCases();
  }

  /** Returns traces that may end before their program does. */
  public static Arbitrary<Trace> unfinished() {
    return unfinished(programs());
  }

  /** Returns such traces of these programs. */
  public static Arbitrary<Trace> unfinished(Arbitrary<Program> programs) {
    return Combinators.combine(
            programs, Arbitraries.integers().between(0, 9999).list().ofMaxSize(MOST_CHOICES))
        .as(Traces::follow)
        .withoutEdgeCases();
  }

  /** Returns traces of programs that were brought to their end. */
  public static Arbitrary<Trace> finished() {
    return unfinished().map(trace -> trace.followed(new OneAfterAnother(), Integer.MAX_VALUE));
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
      return Decision.throwSwitch(!state.lockOn());
    }
    List<ThreadId> runnable = state.runnable();
    return Decision.run(runnable.get(choice / THROW_ONE_IN % runnable.size()));
  }
}
