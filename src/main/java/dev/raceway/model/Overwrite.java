package dev.raceway.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What one write did to the count's set of increments: the two sides of the tree of writes below
 * the common ancestor of the old value and the new one. The lists are made when they are asked for,
 * since a long stale read may erase a thousand increments.
 */
public final class Overwrite {

  private final Write before;
  private final Write after;
  private final Write common;

  Overwrite(Write before, Write after) {
    this.before = before;
    this.after = after;
    this.common = before.commonWith(after);
  }

  /** Tells whether the write lost somebody's update. */
  public boolean stomps() {
    return erasedCount() > 0;
  }

  /** Returns how many increments were in the old set and are not in the new one. */
  public int erasedCount() {
    return before.size() - common.size();
  }

  /** Returns how many increments came back; the one that this write does is not among them. */
  public int restoredCount() {
    return after.size() - 1 - common.size();
  }

  /** Returns the value that was overwritten. */
  public Write before() {
    return before;
  }

  /** Returns the erased increments, the earliest first. */
  public List<Increment> erased() {
    return path(before, common);
  }

  /** Returns the increments that came back, the earliest first. */
  public List<Increment> restored() {
    return path(after.parent().orElseThrow(), common);
  }

  /** Tells whether the same was erased and the same restored, be it in another run. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Overwrite overwrite
        && erased().equals(overwrite.erased())
        && restored().equals(overwrite.restored());
  }

  @Override
  public int hashCode() {
    return 31 * erasedCount() + restoredCount();
  }

  private static List<Increment> path(Write from, Write to) {
    List<Increment> increments = new ArrayList<>();
    // A write that was read after the common one stands below it; one read before adds nothing.
    for (Write write = from; write.size() > to.size(); write = write.parent().orElseThrow()) {
      increments.add(write.increment().orElseThrow());
    }
    Collections.reverse(increments);
    return List.copyOf(increments);
  }
}
