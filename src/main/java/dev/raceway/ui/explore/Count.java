package dev.raceway.ui.explore;

import dev.raceway.explore.answer.Answer.Reason;
import dev.raceway.explore.answer.Counts;
import dev.raceway.explore.answer.ExplorationProgress;
import dev.raceway.explore.answer.Witness;
import dev.raceway.explore.sample.SampledOutcomes;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How far the counting of a set-up's schedules is. */
public sealed interface Count {

  /** Nobody has asked yet. */
  record Idle() implements Count {}

  /**
   * It is under way.
   *
   * @param task what is done
   * @param soFar how far it has come
   */
  record Running(Task task, ExplorationProgress soFar) implements Count {}

  /** What can be under way. */
  enum Task {
    COUNT,
    ESTIMATE
  }

  /**
   * All schedules are counted.
   *
   * @param counts what leads where
   * @param witnesses a schedule for each final value, as far as they are found
   * @param searching whether more of them may come
   * @param byLuck how many schedules end right although updates are lost; empty where that cannot
   *     be, or is not known
   */
  record Exact(
      Counts counts,
      SortedMap<Long, Witness> witnesses,
      boolean searching,
      Optional<BigInteger> byLuck)
      implements Count {

    /** Makes the count of a set-up in which nothing ends right by luck. */
    Exact(Counts counts, SortedMap<Long, Witness> witnesses, boolean searching) {
      this(counts, witnesses, searching, Optional.empty());
    }

    /** Keeps a copy. */
    public Exact {
      witnesses = Collections.unmodifiableSortedMap(new TreeMap<>(witnesses));
    }
  }

  /**
   * It ended before the end; nothing exact is known.
   *
   * @param task what had been under way
   * @param reason what ended it
   * @param byHand whether a person did
   * @param progress how far it had come
   */
  record Stopped(Task task, Reason reason, boolean byHand, ExplorationProgress progress)
      implements Count {}

  /**
   * Schedules were drawn at random.
   *
   * @param estimates what they ended at, in each weighting that is possible
   */
  record Estimated(List<SampledOutcomes> estimates) implements Count {

    /** Keeps a copy. */
    public Estimated {
      estimates = List.copyOf(estimates);
    }
  }

  /**
   * It broke off.
   *
   * @param reason what it says itself
   */
  record Failed(String reason) implements Count {}

  /** Tells whether something is under way that a person may want to end. */
  default boolean isRunning() {
    return this instanceof Running;
  }
}
