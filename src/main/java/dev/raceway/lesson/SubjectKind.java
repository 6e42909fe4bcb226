package dev.raceway.lesson;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of what a lesson asks of the model. */
public enum SubjectKind {
  /** The count after the step's run; {@code depends} may be offered and is never right. */
  COUNT("count", Format.NUMBER_OR_DEPENDS),
  /** The private copy of a thread after the step's run, or {@code none}. */
  COPY("copy", Format.NUMBER_OR_NONE, Detail.THREAD),
  /** The number of lost updates after the step's run. */
  LOST("lost", Format.NUMBER),
  /** The increments that are gone after the step's run, such as {@code B1}, or {@code none}. */
  GONE("gone", Format.INCREMENTS),
  /** The thread that erased an increment last, or {@code none}. */
  ERASER("eraser", Format.THREAD_OR_NONE),
  /** The owner of the lock after the step's run, or {@code none}. */
  OWNER("owner", Format.THREAD_OR_NONE),
  /** The thread that a round robin runs next. */
  NEXT("next", Format.THREAD, Detail.QUANTUM),
  /** The count at the end of a round robin. */
  ROUND_ROBIN_END("round-robin-end", Format.NUMBER, Detail.QUANTUM),
  /**
   * What a thread does if it is chosen: an instruction, {@code waits}, {@code retries} or {@code
   * refused}.
   */
  EFFECT("effect", Format.WORD, Detail.THREAD),
  /** Whether the count can still end at a value: {@code yes} or {@code no}. */
  CAN_END_AT("can-end-at", Format.WORD, Detail.VALUE),
  /** The count at the end, or {@code depends} where it depends on the schedule. */
  END("end", Format.NUMBER_OR_DEPENDS),
  /** The smallest count at the end of any schedule. */
  SMALLEST_END("smallest-end", Format.NUMBER),
  /** The largest count at the end of any schedule. */
  LARGEST_END("largest-end", Format.NUMBER),
  /** All counts at the ends of schedules, the smallest first, parted by spaces. */
  POSSIBLE_ENDS("possible-ends", Format.NUMBERS),
  /** How many different counts the schedules end at. */
  NUMBER_OF_ENDS("number-of-ends", Format.NUMBER),
  /** How many schedules there are. */
  SCHEDULES("schedules", Format.NUMBER),
  /** How many schedules end at a value. */
  SCHEDULES_ENDING_AT("schedules-ending-at", Format.NUMBER, Detail.VALUE),
  /** The fewest context switches of a schedule that ends at a value. */
  FEWEST_SWITCHES("fewest-switches", Format.NUMBER, Detail.VALUE);

  /** How an answer is written. */
  public enum Format {
    NUMBER("-?\\d{1,40}"),
    NUMBER_OR_NONE("-?\\d{1,40}|none"),
    NUMBER_OR_DEPENDS("-?\\d{1,40}|depends"),
    NUMBERS("-?\\d{1,40}( -?\\d{1,40})*"),
    THREAD("[A-H]"),
    THREAD_OR_NONE("[A-H]|none"),
    INCREMENTS("none|[A-H]\\d{1,4}( [A-H]\\d{1,4})*"),
    WORD("[a-z-]{1,20}");

    private final String pattern;

    Format(String pattern) {
      this.pattern = pattern;
    }

    /** Returns whether a text can be an answer. */
    public boolean fits(String answer) {
      return answer.matches(pattern);
    }
  }

  /** What has to be said besides. */
  enum Detail {
    NONE,
    THREAD,
    QUANTUM,
    VALUE
  }

  private final String text;
  private final Format format;
  private final Detail detail;

  SubjectKind(String text, Format format) {
    this(text, format, Detail.NONE);
  }

  SubjectKind(String text, Format format, Detail detail) {
    this.text = text;
    this.format = format;
    this.detail = detail;
  }

  /** Returns the kind of a name in a lesson file, empty if there is none. */
  public static Optional<SubjectKind> named(String text) {
    return Arrays.stream(values()).filter(kind -> kind.text.equals(text)).findFirst();
  }

  /** Returns the name in a lesson file. */
  public String text() {
    return text;
  }

  /** Returns how its answers are written. */
  public Format format() {
    return format;
  }

  /** Returns whether a thread has to be named. */
  public boolean needsThread() {
    return detail == Detail.THREAD;
  }

  /** Returns whether a quantum has to be named. */
  public boolean needsQuantum() {
    return detail == Detail.QUANTUM;
  }

  /** Returns whether a final value has to be named. */
  public boolean needsValue() {
    return detail == Detail.VALUE;
  }
}
