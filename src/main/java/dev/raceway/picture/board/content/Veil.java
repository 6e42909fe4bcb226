package dev.raceway.picture.board.content;

import java.util.Optional;

/**
 * What a board keeps back until somebody has guessed it.
 *
 * @param count whether the values that were written are kept back
 * @param copies whether the values that threads have read and worked out are, too
 * @param losses whether lost updates are
 * @param shouldBe whether it is kept back what the count should be
 * @param next what stands in the dashed cells in place of what they are good for, if anything
 */
public record Veil(
    boolean count, boolean copies, boolean losses, boolean shouldBe, Optional<String> next) {

  /** Keeps nothing back. */
  public static final Veil NONE = new Veil(false, false, false, false, Optional.empty());

  /** Keeps back all that the run comes to. */
  public static final Veil OUTCOME = new Veil(true, false, true, true, Optional.empty());

  /** Keeps back every value, for a class to fill in. */
  public static final Veil VALUES = new Veil(true, true, true, true, Optional.empty());

  /** Returns the veil of a class that is to guess the outcome, or none. */
  public static Veil ofOutcome(boolean isHidden) {
    return isHidden ? OUTCOME : NONE;
  }

  /**
   * Returns the veil of an open question: the values stand, and what would answer it does not.
   *
   * @param next what stands in the dashed cells, such as that an answer comes first
   */
  public static Veil ofQuestion(String next) {
    return new Veil(false, false, true, true, Optional.of(next));
  }

  /** Returns a veil that keeps back nothing but what the dashed cells are good for. */
  public static Veil ofNext(String next) {
    return new Veil(false, false, false, false, Optional.of(next));
  }

  /** Returns the same that keeps back what the count should be as well. */
  public Veil withoutShouldBe() {
    return new Veil(count, copies, losses, true, next);
  }
}
