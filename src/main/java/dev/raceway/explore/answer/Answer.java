package dev.raceway.explore.answer;

import dev.raceway.explore.sample.Sampling;
import java.util.function.Function;

/**
 * What exploring gives: all or nothing, never a part that might be taken for all.
 *
 * @param <T> what was asked for
 */
public sealed interface Answer<T> {

  /**
   * It was explored to the end.
   *
   * @param value what was asked for, exactly
   */
  record Exact<T>(T value) implements Answer<T> {

    @Override
    public <R> Answer<R> then(Function<? super T, Answer<R>> next) {
      return next.apply(value);
    }
  }

  /**
   * It stopped before the end; nothing is known. {@link Sampling} can estimate.
   *
   * @param reason what stopped it
   * @param progress how far it had come
   */
  record Inconclusive<T>(Reason reason, ExplorationProgress progress) implements Answer<T> {

    @Override
    public <R> Answer<R> then(Function<? super T, Answer<R>> next) {
      return new Inconclusive<>(reason, progress);
    }
  }

  /** What can stop exploring. */
  enum Reason {
    /** It would need more states than {@link Limits#states}. */
    STATES,
    /** It would need more memory than {@link Limits#bytes}. */
    MEMORY,
    /** The {@link Budget} said no: time is up, or nobody wants to know any more. */
    BUDGET
  }

  /** Asks the next question, which needs this one's answer; gives up if this one did. */
  <R> Answer<R> then(Function<? super T, Answer<R>> next);
}
