package dev.raceway.gil.result;

import dev.raceway.gil.record.Phase;
import dev.raceway.gil.record.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one mode gave. Every thread's results were checked and right.
 *
 * @param mode how the work was done
 * @param wallNanos time from the common start to the last end, in nanoseconds
 * @param handOvers how often the interpreter lock went from one thread to another, 0 without one
 * @param timelines what each thread was at, A first
 * @param recordingNanos time of all threads together that went into the timelines: as many notes as
 *     there are, times what one costs on this computer
 */
public record ModeResult(
    Mode mode, long wallNanos, long handOvers, List<Timeline> timelines, long recordingNanos) {

  private static final double NANOS_PER_MILLI = 1e6;

  /** Keeps a copy. */
  public ModeResult {
    timelines = List.copyOf(timelines);
  }

  /** Returns the wall time in milliseconds. */
  public double wallMillis() {
    return wallNanos / NANOS_PER_MILLI;
  }

  /** Returns how long a thread waited for the interpreter lock, in milliseconds. */
  public double waitMillis(int thread) {
    return timelines.get(thread).total(Phase.WAITING) / NANOS_PER_MILLI;
  }

  /**
   * Returns the hand-overs in the order of time: whenever a thread began to run that was not the
   * last one to run. There are {@link #handOvers()} of them if all timelines are complete, and none
   * without an interpreter lock.
   */
  public List<HandOver> handOverList() {
    if (mode != Mode.GIL) {
      return List.of();
    }
    List<HandOver> begins = new ArrayList<>();
    for (int thread = 0; thread < timelines.size(); thread++) {
      addBegins(begins, thread);
    }
    begins.sort(Comparator.comparingLong(HandOver::nanos));
    List<HandOver> handOvers = new ArrayList<>();
    for (int i = 1; i < begins.size(); i++) {
      if (begins.get(i).thread() != begins.get(i - 1).thread()) {
        handOvers.add(begins.get(i));
      }
    }
    return List.copyOf(handOvers);
  }

  private void addBegins(List<HandOver> begins, int thread) {
    Timeline timeline = timelines.get(thread);
    for (int span = 0; span < timeline.size(); span++) {
      if (!timeline.isGap(span) && timeline.phase(span) == Phase.RUNNING) {
        begins.add(new HandOver(timeline.begin(span), thread));
      }
    }
  }
}
