package dev.raceway.gil.record;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * What one thread writes down about itself: a word for each change of its phase, into an array that
 * is there before it begins. It allocates nothing and locks nothing. Used by that thread alone
 * until its end, and read afterwards.
 */
public final class Recorder {

  /** Changes that are kept, half a megabyte; the totals count those beyond as well. */
  static final int ROOM = 1 << 16;

  private static final int PHASE_BITS = 2;
  private static final int PHASE_MASK = (1 << PHASE_BITS) - 1;

  /** At nothing: not begun, or done. */
  static final int NONE = Phase.values().length;

  private final LongSupplier clock;
  private final long[] words;
  private final long[] totals = new long[NONE + 1];
  private int kept;
  private long changes;
  private long last;
  private int phase = NONE;

  /**
   * Makes an empty recorder.
   *
   * @param clock the time in nanoseconds since the common start
   * @param room how many changes it keeps
   */
  public Recorder(LongSupplier clock, int room) {
    this.clock = clock;
    this.words = new long[room];
  }

  /** The thread goes into a phase now. */
  public void note(Phase next) {
    change(next.code());
  }

  /** The thread is done, or has been ended. */
  public void end() {
    change(NONE);
  }

  private void change(int next) {
    long now = clock.getAsLong();
    totals[phase] += now - last;
    if (kept < words.length) {
      words[kept++] = now << PHASE_BITS | next;
    }
    changes++;
    last = now;
    phase = next;
  }

  /** Returns what was written down; to be called when the thread has ended. */
  public Timeline timeline() {
    return new Timeline(Arrays.copyOf(words, kept), totalsByPhase(), last, changes);
  }

  private Map<Phase, Long> totalsByPhase() {
    Map<Phase, Long> byPhase = new EnumMap<>(Phase.class);
    for (Phase each : Phase.values()) {
      byPhase.put(each, totals[each.code()]);
    }
    return byPhase;
  }

  static long nanos(long word) {
    return word >> PHASE_BITS;
  }

  static int phase(long word) {
    return (int) word & PHASE_MASK;
  }
}
