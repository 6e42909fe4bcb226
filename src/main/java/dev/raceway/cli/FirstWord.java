package dev.raceway.cli;

import dev.raceway.schedule.Quotation;
import dev.raceway.schedule.ShareCode;
import dev.raceway.session.TextFile;

/** The first argument, as whoever starts the program looks at it. */
public final class FirstWord {

  private FirstWord() {}

  /** Returns whether it names a file. */
  public static boolean isFile(String word) {
    return TextFile.exists(word);
  }

  /** Returns whether it is meant as a share code, whole or damaged. */
  public static boolean isShareCode(String word) {
    return ShareCode.looksLikeOne(word);
  }

  /** Returns it as a sentence quotes it. */
  public static String quoted(String word) {
    return Quotation.of(word);
  }
}
