package dev.raceway.schedule;

/** What chat programs and people put around a code: quotes, brackets, backticks, a full stop. */
final class Wrapping {

  private static final String AROUND = "\"'`´“”„‟‘’‚‛«»‹›()[]{}<>";
  private static final String BEHIND = AROUND + ".";

  /** A mark at the start of files and of what is copied from them. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Wrapping() {}

  /** Returns a text without what is around it. */
  static String takenOff(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isAround(text.charAt(start), AROUND)) {
      start++;
    }
    while (end > start && isAround(text.charAt(end - 1), BEHIND)) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isAround(char symbol, String marks) {
    return marks.indexOf(symbol) >= 0 || symbol == BYTE_ORDER_MARK || ScheduleText.isSpace(symbol);
  }
}
