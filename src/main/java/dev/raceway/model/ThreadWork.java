package dev.raceway.model;

import java.util.Collections;
import java.util.List;

/**
 * The work of one thread: so many updates of one amount. What a stepped program or a trial allows
 * is checked where they are made.
 *
 * @param updates how many updates, at least 1
 * @param amount what one of them adds to the count, not 0
 */
public record ThreadWork(int updates, long amount) {

  /** Returns the same work for each of so many threads; none if there are fewer than one. */
  public static List<ThreadWork> same(int threads, int updates, long amount) {
    return Collections.nCopies(Math.max(0, threads), new ThreadWork(updates, amount));
  }

  /** Returns what all updates add to the count. */
  public long sum() {
    return updates * amount;
  }
}
