package dev.raceway.gil.result;

import static dev.raceway.gil.result.InvalidGilException.require;

import dev.raceway.gil.result.InvalidGilException.Fault;
import dev.raceway.model.Program;

/**
 * What is measured.
 *
 * @param task what the threads do
 * @param threads how many, 1 to {@value Program#MAX_THREADS}; each has a part of its own, so that
 *     more threads have more to do
 * @param switchMicros switch interval in microseconds: how long a thread waits for the interpreter
 *     lock before it asks for it, {@value #MIN_SWITCH_MICROS} to {@value #MAX_SWITCH_MICROS}
 */
public record GilSetup(Task task, int threads, long switchMicros) {

  /** Shortest switch interval in microseconds; shorter waits are not kept by operating systems. */
  public static final long MIN_SWITCH_MICROS = 100;

  /** Longest switch interval in microseconds. */
  public static final long MAX_SWITCH_MICROS = 1_000_000;

  /** CPython's switch interval, unless {@code sys.setswitchinterval} says otherwise. */
  public static final long USUAL_SWITCH_MICROS = 5_000;

  private static final int USUAL_THREADS = 2;
  private static final double MICROS = 1e3;

  /**
   * Checks the set-up.
   *
   * @throws InvalidGilException if a part of it is out of bounds
   */
  public GilSetup {
    require(threads >= 1 && threads <= Program.MAX_THREADS, Fault.THREADS, threads);
    require(
        switchMicros >= MIN_SWITCH_MICROS && switchMicros <= MAX_SWITCH_MICROS,
        Fault.SWITCH_INTERVAL,
        switchMicros);
  }

  /** Returns two threads with CPython's switch interval. */
  public static GilSetup usual(Task task) {
    return new GilSetup(task, USUAL_THREADS, USUAL_SWITCH_MICROS);
  }

  /** Returns the switch interval in milliseconds. */
  public double switchMillis() {
    return switchMicros / MICROS;
  }
}
