package dev.raceway.work;

import java.util.Optional;

/**
 * Where a {@link Job} stands.
 *
 * @param <P> how far it has come
 * @param <R> what comes out of it
 */
public sealed interface JobState<P, R> {

  /** Nothing was started, or what was started is of no interest any more. */
  record Idle<P, R>() implements JobState<P, R> {}

  /**
   * Work is under way, or waits for its turn.
   *
   * @param progress the last report, if there was one
   */
  record Running<P, R>(Optional<P> progress) implements JobState<P, R> {}

  /**
   * The work has ended by itself.
   *
   * @param result what it returned
   */
  record Done<P, R>(R result) implements JobState<P, R> {}

  /**
   * The work was ended early, and has ended.
   *
   * @param soFar what it returned all the same; empty if it never began
   */
  record Cancelled<P, R>(Optional<R> soFar) implements JobState<P, R> {}

  /**
   * The work ended with an error.
   *
   * @param cause the error; its message is a sentence for people
   * @param progress the last report before it, if there was one
   */
  record Failed<P, R>(Throwable cause, Optional<P> progress) implements JobState<P, R> {

    /** Returns what went wrong, as the error says it. */
    public String reason() {
      return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
  }

  /** Returns whether work is under way or waits for its turn. */
  default boolean isRunning() {
    return this instanceof Running;
  }
}
