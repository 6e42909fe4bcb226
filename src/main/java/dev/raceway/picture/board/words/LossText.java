package dev.raceway.picture.board.words;

import dev.raceway.model.Program;
import dev.raceway.picture.board.content.NowMarks;
import dev.raceway.text.Messages;
import java.util.function.Predicate;

/** Says how many updates are lost, and second what that does to the count. */
public final class LossText {

  private final Messages words;

  /** Makes one that speaks a language. */
  public LossText(Messages words) {
    this.words = words;
  }

  /**
   * Returns how many updates are lost.
   *
   * @param fits whether there is room for words
   */
  public String lost(NowMarks now, Program program, Predicate<String> fits) {
    String whole = words.get("board.updates-lost", now.lost());
    return isUsual(program) || !fits.test(whole) ? words.get("board.lost", now.lost()) : whole;
  }

  /** Returns by how much the count is wrong; empty where that is the number of updates. */
  public String gap(NowMarks now, Program program) {
    if (isUsual(program)) {
      return "";
    }
    long high = now.tooHigh();
    if (high == 0) {
      return words.get("board.by-luck");
    }
    return words.get(high > 0 ? "board.too-high" : "board.too-low", Math.abs(high));
  }

  private static boolean isUsual(Program program) {
    return program.hasSameAmount() && program.amount() == 1;
  }
}
