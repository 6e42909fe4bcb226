package dev.raceway.gil.result;

import java.util.List;

/**
 * How much each thread has to do; the same in every mode.
 *
 * @param numbers what a computing thread factorises, by trying every divisor
 * @param reads what a reading thread does when all threads read
 * @param shortReads what it does beside threads that compute
 */
public record Workload(List<Integer> numbers, Reads reads, Reads shortReads) {

  /**
   * Reads of one thread.
   *
   * @param times how many
   * @param delayNanos how long each answer takes, in nanoseconds
   */
  public record Reads(int times, long delayNanos) {

    private static final long NANOS_PER_MILLI = 1_000_000;

    /** Returns so many reads of so many milliseconds. */
    public static Reads of(int times, long delayMillis) {
      return new Reads(times, delayMillis * NANOS_PER_MILLI);
    }
  }

  /** About 0.4 s for each thread on a usual computer, which is 80 switch intervals of CPython's. */
  public static final Workload USUAL =
      new Workload(
          List.of(51_387_336, 40_947_201, 55_050_240, 47_534_779),
          Reads.of(8, 50),
          Reads.of(250, 1));

  private static final int WARM_UP_NUMBER = 10_000_000;

  /** Keeps a copy. */
  public Workload {
    numbers = List.copyOf(numbers);
  }

  /** Returns a little of the same work. */
  public Workload forWarmUp() {
    return new Workload(
        numbers.stream().limit(1).map(number -> Math.min(number, WARM_UP_NUMBER)).toList(),
        new Reads(Math.min(reads.times, 1), 0),
        new Reads(Math.min(shortReads.times, 1), 0));
  }

  /** Returns the reads of a thread that reads. */
  public Reads readsOf(Task task) {
    return task == Task.MIXED ? shortReads : reads;
  }
}
