package dev.raceway.picture.history;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.Area;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.Style.State;
import dev.raceway.picture.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** Draws a row of the history: its ground, its marks and its words, from its upper left corner. */
public final class HistorySketch {

  /** How high a row is, in pixels. */
  public static final double HEIGHT = 24;

  /** How large the shape of a thread is. */
  public static final double MARK_SIZE = 9;

  private static final double LINE = 16;
  private static final double CROSS_X = 9;
  private static final double INDENT = 26;
  private static final double NUMBER_END = 56;
  private static final double MARK_X = 64;
  private static final double TITLE_MARK_X = 9;
  private static final double LETTER_AFTER = 15;
  private static final double LETTER_ROOM = 10;
  private static final double TEXT_X = 96;

  /** How large letters are. */
  private static final double IN_LIST = 12;

  private static final double IN_CODE = 11;

  /** All letters are as wide as any; a sign of another font does not move what stands beside it. */
  private static final double LETTER_IN_LIST = 7.2;

  private static final double LETTER_IN_CODE = 6.6;

  /** Middles of the two lines that a row has room for. */
  private static final double UPPER_LINE = 7;

  private static final double LOWER_LINE = 18;

  private final HistoryRow row;
  private final RowTime time;
  private final double width;
  private final HistoryText words;
  private final boolean isCode;
  private final boolean stomps;
  private final List<Part> parts = new ArrayList<>();

  private HistorySketch(
      HistoryRow row, HistoryRows rows, RowTime time, double width, HistoryWords words) {
    this.row = row;
    this.time = time;
    this.width = width;
    this.words = words.text(row, rows);
    isCode = rows.form() == HistoryForm.CODE;
    stomps = row.stomps() && !rows.hidden();
  }

  /**
   * Returns the parts of a row, each by another name.
   *
   * @param rows those that it is one of
   * @param width how wide it is, in pixels; 0 if that is not known yet
   */
  public static List<Part> of(
      HistoryRow row, HistoryRows rows, RowTime time, double width, HistoryWords words) {
    HistorySketch sketch = new HistorySketch(row, rows, time, width, words);
    sketch.draw();
    return List.copyOf(sketch.parts);
  }

  private void draw() {
    parts.add(Part.box(style("history-row"), 0, 0, width, HEIGHT));
    if (stomps) {
      words("history-cross", CROSS_X, HEIGHT / 2, "✕");
    }
    words(
        "history-step",
        NUMBER_END - words.number().length() * LETTER_IN_LIST,
        HEIGHT / 2,
        words.number());
    row.thread().ifPresent(this::who);
    textAndComment();
  }

  /** In code a thread is named by the line above its steps, whose mark has no room for a letter. */
  private void who(ThreadId thread) {
    boolean isNamed = !isCode && !row.title();
    if (!isNamed && !(isCode && row.title())) {
      return;
    }
    double x = isNamed ? MARK_X : TITLE_MARK_X;
    parts.add(Part.box(style("history-who").in(thread), x, 0, LETTER_AFTER + LETTER_ROOM, HEIGHT));
    parts.add(
        Part.box(
            style("thread-mark").in(thread), x, (HEIGHT - MARK_SIZE) / 2, MARK_SIZE, MARK_SIZE));
    if (isNamed) {
      parts.add(
          Part.words(
              style("history-letter").in(thread),
              new Area(x + LETTER_AFTER, (HEIGHT - LINE) / 2, LETTER_ROOM, LINE),
              thread.toString()));
    }
  }

  /** A comment that has no room beside its line stands below it, in the same row. */
  private void textAndComment() {
    double begin = isCode || words.number().isEmpty() ? INDENT : TEXT_X;
    double letters = words.text().length() + words.comment().length();
    boolean hasText = !words.text().isEmpty();
    boolean isBelow = hasText && width > 0 && begin + letters * LETTER_IN_CODE > width;
    boolean hasComment = !words.comment().isEmpty();
    words(
        "history-text",
        isCode ? INDENT : TEXT_X,
        isBelow && hasComment ? UPPER_LINE : HEIGHT / 2,
        words.text());
    words(
        "history-comment",
        isBelow ? begin : begin + words.text().length() * LETTER_IN_CODE,
        isBelow ? LOWER_LINE : HEIGHT / 2,
        words.comment());
  }

  /** Adds words, if there are any, around a middle. */
  private void words(String name, double x, double middle, String text) {
    if (!text.isEmpty()) {
      double wide = TextWidth.mono(text, isCode ? IN_CODE : IN_LIST);
      parts.add(Part.words(style(name), new Area(x, middle - LINE / 2, wide, LINE), text));
    }
  }

  private Style style(String name) {
    return Style.of(name)
        .with(State.STOMP, stomps)
        .with(State.CODE, isCode)
        .with(State.NOW, time == RowTime.NOW)
        .with(State.FUTURE, time == RowTime.FUTURE);
  }
}
