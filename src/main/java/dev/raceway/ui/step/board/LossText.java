package dev.raceway.ui.step.board;

import dev.raceway.model.Program;
import dev.raceway.ui.text.Texts;

/** Says how many updates are lost, and second what that does to the count. */
final class LossText {

  private LossText() {}

  /** Returns how many updates are lost. */
  static String lost(NowMarks now, Program program) {
    return isUsual(program)
        ? Texts.get("board.lost", now.lost())
        : Texts.get("board.updates-lost", now.lost());
  }

  /** Returns by how much the count is wrong; empty where that is the number of updates. */
  static String gap(NowMarks now, Program program) {
    if (isUsual(program)) {
      return "";
    }
    long high = now.tooHigh();
    if (high == 0) {
      return Texts.get("board.by-luck");
    }
    return Texts.get(high > 0 ? "board.too-high" : "board.too-low", Math.abs(high));
  }

  private static boolean isUsual(Program program) {
    return program.hasSameAmount() && program.amount() == 1;
  }
}
