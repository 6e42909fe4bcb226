package dev.raceway.work;

/**
 * A question that long work asks now and then: is its result still wanted? Any thread may ask, as
 * often as it likes; asking costs one volatile read.
 */
@FunctionalInterface
public interface CancelToken {

  /** Returns whether the work is to end early; once true, it stays true. */
  boolean isCancelled();
}
