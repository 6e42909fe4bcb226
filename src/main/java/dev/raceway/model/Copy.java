package dev.raceway.model;

/**
 * A thread's private copy of the count, in its register.
 *
 * @param value what the register holds
 * @param origin the write that was read
 * @param readAt number of the step that read it
 * @param added whether the thread's own increment is in it already
 */
public record Copy(long value, Write origin, int readAt, boolean added) {

  Copy plus(long amount) {
    return new Copy(value + amount, origin, readAt, true);
  }

  /**
   * Returns whether the count has the value that was read, be it from another write: a
   * compare-and-set compares values, as the machine does.
   */
  public boolean matches(Write memory) {
    return origin.value() == memory.value();
  }

  /** Tells whether somebody has written since the read, so that writing this copy would erase. */
  public boolean isStale(Write memory) {
    return origin != memory;
  }
}
