package dev.raceway.schedule;

import dev.raceway.model.Decision;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.ScheduleSyntaxException.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Schedules as people write them: {@code A B3 A2}. A letter is a step, a number repeats the letter
 * before it, {@code +} and {@code -} throw the lock switch on and off, white space is free.
 */
public final class ScheduleText {

  /** Largest repeat count; far more than any thread has steps. */
  public static final int MAX_TIMES = 1_000_000;

  private final String text;
  private final List<Schedule.Repeated> runs = new ArrayList<>();
  private int next;

  private ScheduleText(String text) {
    this.text = text;
  }

  /**
   * Reads a schedule.
   *
   * @throws ScheduleSyntaxException at the first character that cannot be understood
   * @throws InputLimitException if it is longer than what is read
   */
  public static Schedule parse(String text) {
    return new ScheduleText(text).parse();
  }

  /** Writes a schedule as it is shown to people, with spaces: {@code A B3 A2}. */
  public static String format(Schedule schedule) {
    return format(schedule, " ");
  }

  /** Writes a schedule without spaces, as it stands in share codes. */
  public static String formatCompact(Schedule schedule) {
    return format(schedule, "");
  }

  private Schedule parse() {
    InputLimit.CHARACTERS.require(text.length());
    for (skipSpace(); next < text.length(); skipSpace()) {
      Decision decision = decision();
      runs.add(new Schedule.Repeated(decision, times(decision)));
      InputLimit.EVENTS.require(runs.size());
    }
    return new Schedule(runs);
  }

  private Decision decision() {
    char symbol = text.charAt(next);
    Optional<Decision> decision =
        switch (symbol) {
          case '+' -> Optional.of(Decision.toggleLock(true));
          case '-' -> Optional.of(Decision.toggleLock(false));
          default -> ThreadId.ofLetter(symbol).map(Decision::run);
        };
    if (decision.isEmpty()) {
      throw fault(unknown(symbol), next);
    }
    next++;
    return decision.get();
  }

  private static Fault unknown(char symbol) {
    if (isDigit(symbol)) {
      return Fault.NUMBER_WITHOUT_LETTER;
    }
    boolean isSmall = ThreadId.ofLetter((char) (symbol - 'a' + 'A')).isPresent();
    return isSmall ? Fault.SMALL_LETTER : Fault.UNKNOWN_SYMBOL;
  }

  private int times(Decision decision) {
    skipSpace();
    int start = next;
    if (start == text.length() || !isDigit(text.charAt(start))) {
      return 1;
    }
    if (decision instanceof Decision.ToggleLock) {
      throw fault(Fault.NUMBER_WITHOUT_LETTER, start);
    }
    long times = 0;
    for (; next < text.length() && isDigit(text.charAt(next)); skipSpaceAfterDigit()) {
      times = times * 10 + (text.charAt(next) - '0');
      if (times > MAX_TIMES) {
        throw fault(Fault.NUMBER_TOO_LARGE, start);
      }
    }
    if (times == 0) {
      throw fault(Fault.COUNT_OF_ZERO, start);
    }
    return (int) times;
  }

  private void skipSpaceAfterDigit() {
    next++;
    skipSpace();
  }

  private void skipSpace() {
    while (next < text.length() && isSpace(text.charAt(next))) {
      next++;
    }
  }

  /** Returns a text without its white space, which is free in schedules and in share codes. */
  static String withoutSpace(String text) {
    return text.chars()
        .filter(symbol -> !isSpace(symbol))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Text from a web page or a word processor has spaces that do not break a line. */
  static boolean isSpace(int symbol) {
    return Character.isWhitespace(symbol) || Character.isSpaceChar(symbol);
  }

  private ScheduleSyntaxException fault(Fault fault, int index) {
    return new ScheduleSyntaxException(
        fault, index + 1, new String(Character.toChars(text.codePointAt(index))));
  }

  private static boolean isDigit(char symbol) {
    return symbol >= '0' && symbol <= '9';
  }

  private static String format(Schedule schedule, String between) {
    return schedule.runs().stream().map(ScheduleText::format).collect(Collectors.joining(between));
  }

  private static String format(Schedule.Repeated run) {
    if (run.decision() instanceof Decision.ToggleLock thrown) {
      return thrown.on() ? "+" : "-";
    }
    String letter = ((Decision.Run) run.decision()).thread().toString();
    return run.times() == 1 ? letter : letter + run.times();
  }
}
