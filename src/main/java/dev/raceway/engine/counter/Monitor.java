package dev.raceway.engine.counter;

/**
 * The whole increment in a {@code synchronized} block, which only the loop of a counter can write:
 * see {@link Counter#repeatSynchronized}. Trials only, since a monitor with two or more waiters
 * does not hand over in the order of arrival and a replay would differ.
 */
public final class Monitor extends Bracket {

  /** The only one: the monitor itself is the counter's. */
  public static final Monitor OF_COUNTER = new Monitor();

  private Monitor() {}
}
