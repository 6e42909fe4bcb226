package dev.raceway.gil.record;

import java.util.Map;

/**
 * What one thread was at, from the common start to its end; all times in nanoseconds since the
 * common start. Immutable.
 *
 * <p>Its spans follow one another without overlapping. There may be gaps where the thread had not
 * begun or was done.
 */
public final class Timeline {

  /** Begin and phase of each span, the end of the last, and gaps. */
  private final long[] words;

  private final Map<Phase, Long> totals;
  private final long end;
  private final long notes;

  Timeline(long[] words, Map<Phase, Long> totals, long end, long notes) {
    this.words = words;
    this.totals = totals;
    this.end = end;
    this.notes = notes;
  }

  /** Returns how many spans there are. */
  public int size() {
    return Math.max(0, words.length - 1);
  }

  /** Tells whether a span is a gap, in which the thread was at nothing. */
  public boolean isGap(int span) {
    return Recorder.phase(words[span]) == Recorder.NONE;
  }

  /** Returns what the thread was at in a span that is no gap. */
  public Phase phase(int span) {
    return Phase.of(Recorder.phase(words[span]));
  }

  /** Returns when a span began. */
  public long begin(int span) {
    return Recorder.nanos(words[span]);
  }

  /** Returns when a span ended. */
  public long end(int span) {
    return Recorder.nanos(words[span + 1]);
  }

  /** Returns when the thread was done. */
  public long end() {
    return end;
  }

  /** Returns the time in a phase, from start to end, also where spans were not kept. */
  public long total(Phase phase) {
    return totals.get(phase);
  }

  /** Returns how often the thread wrote down what it was at, those without room included. */
  public long notes() {
    return notes;
  }

  /** Tells whether all spans were kept; there is room for a bounded number. */
  public boolean isComplete() {
    return notes == words.length;
  }

  /**
   * Returns the first span that ends after a moment, {@link #size()} if there is none. Takes a time
   * that grows with the logarithm of the size.
   */
  public int firstAfter(long nanos) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) > nanos) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Returns the time in a phase between two moments. */
  public long in(Phase phase, long from, long to) {
    long sum = 0;
    for (int span = firstAfter(from); span < size() && begin(span) < to; span++) {
      if (!isGap(span) && phase(span) == phase) {
        sum += Math.min(end(span), to) - Math.max(begin(span), from);
      }
    }
    return sum;
  }
}
