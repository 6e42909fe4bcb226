package dev.raceway.ui.step.futures;

import dev.raceway.model.Decision;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.Trace;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Which change of a schedule tells the most: one after which nothing is lost although something
 * was, or the other way round; the last such change up to a step. If there is none, that step is
 * changed.
 */
final class Suggestion {

  /** Following traces of so many steps in all takes some tenths of a second. */
  private static final int MOST_STEPS = 200_000;

  private final Trace trace;
  private final BooleanSupplier goesOn;
  private int stepsLeft = MOST_STEPS;
  private Optional<TwoFutures> first = Optional.empty();

  private Suggestion(Trace trace, BooleanSupplier goesOn) {
    this.trace = trace;
    this.goesOn = goesOn;
  }

  /**
   * Looks for a change.
   *
   * @param trace for the calling thread alone
   * @param from the position right after the step to begin with
   * @param goesOn whether anybody wants to know
   * @return the futures; empty if nobody else could have run anywhere up to there
   */
  static Optional<TwoFutures> of(Trace trace, int from, BooleanSupplier goesOn) {
    return new Suggestion(trace, goesOn).find(from);
  }

  private Optional<TwoFutures> find(int from) {
    for (int position = from; position > 0 && stepsLeft > 0; position--) {
      Optional<TwoFutures> telling = telling(position);
      if (telling.isPresent()) {
        return telling;
      }
    }
    return first;
  }

  private Optional<TwoFutures> telling(int position) {
    if (trace.decision(position) instanceof Decision.Run) {
      for (ThreadId other : TwoFutures.others(trace, position)) {
        if (!goesOn.getAsBoolean()) {
          return Optional.empty();
        }
        TwoFutures futures = TwoFutures.of(trace, position, other);
        stepsLeft -= futures.length();
        first = first.or(() -> Optional.of(futures));
        if ((futures.was().end().lost() == 0) != (futures.changed().end().lost() == 0)) {
          return Optional.of(futures);
        }
      }
    }
    return Optional.empty();
  }
}
