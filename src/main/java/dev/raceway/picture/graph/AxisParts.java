package dev.raceway.picture.graph;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.Area;
import dev.raceway.picture.LineHeight;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.TextWidth;
import dev.raceway.picture.graph.Detail.Names;
import dev.raceway.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** What stands beside the grid: instructions, numbers of increments and the threads' names. */
final class AxisParts {

  private static final double GAP = 8;
  private static final double MARK = 12;
  private static final double MARK_GAP = 6;

  private final ProgressGrid grid;
  private final double letters;
  private final Messages words;
  private final List<Part> parts = new ArrayList<>();

  /**
   * Prepares to write.
   *
   * @param letters how large they are, in pixels
   */
  AxisParts(ProgressGrid grid, double letters, Messages words) {
    this.grid = grid;
    this.letters = letters;
    this.words = words;
  }

  /** Returns how much room the words on the left need. */
  double roomLeft(Names names) {
    return line()
        + GAP
        + (names == Names.NONE ? 0 : widest() + GAP)
        + (isNumbered() ? number() : 0);
  }

  /** Returns how much room the words below need. */
  double roomBelow(Names names) {
    return line() + GAP + roomOf(names) + (isNumbered() ? line() : 0);
  }

  private double roomOf(Names names) {
    return switch (names) {
      case LEVEL -> line();
      case TURNED -> widest() + GAP;
      case NONE -> 0;
    };
  }

  private boolean isNumbered() {
    return grid.across().increments() > 1;
  }

  /** Returns how high a line of words is, those of a thread's name among them. */
  double line() {
    return LineHeight.words(letters) + 4;
  }

  /** Up to four digits. */
  private double number() {
    return 2 * line();
  }

  /** Returns how wide the longest name is. */
  double widest() {
    return grid.across().code().stream()
        .mapToDouble(instruction -> width(words.of(instruction)))
        .max()
        .orElse(0);
  }

  private double width(String name) {
    return Math.ceil(TextWidth.semibold(name, letters));
  }

  /** Returns everything beside a frame. */
  List<Part> beside(Frame frame, Detail detail) {
    double away = GAP;
    double below = GAP;
    if (detail.names() != Names.NONE) {
      double height = roomOf(detail.names());
      for (int i = 0; i < grid.length(); i++) {
        String text = words.of(grid.across().instruction(i));
        left(text, frame, i + 0.5, away);
        below(
            text,
            frame.x(i + 0.5),
            frame.bottom() + below + height / 2,
            detail.names() == Names.TURNED);
      }
      away += widest() + GAP;
      below += height;
    }
    if (isNumbered()) {
      numbers(frame, detail, away, frame.bottom() + below + line() / 2);
      away += number();
      below += line();
    }
    double middle = frame.squares() / 2.0;
    titleBelow(frame.x(middle), frame.bottom() + below + line() / 2);
    titleLeft(frame.left() - away - line() / 2, frame.y(middle));
    return parts;
  }

  private void numbers(Frame frame, Detail detail, double away, double below) {
    int size = grid.across().code().size();
    int stride = detail.numberStride();
    for (int i = 0; i < grid.across().increments(); i++) {
      if (i == 0 || (i + 1) % stride == 0) {
        String number = String.valueOf(i + 1);
        left(number, frame, (i + 0.5) * size, away);
        below(number, frame.x((i + 0.5) * size), below, false);
      }
    }
  }

  /** Left of the grid, its end at a distance from it. */
  private void left(String text, Frame frame, double up, double away) {
    double width = width(text);
    double middle = frame.left() - away - width / 2;
    add(Style.of("graph-name").in(grid.up().thread()), middle, frame.y(up), width, text);
  }

  private void below(String text, double x, double y, boolean turned) {
    Style style = turned ? Style.of("graph-name", "turned") : Style.of("graph-name");
    add(style.in(grid.across().thread()), x, y, width(text), text);
  }

  private void titleBelow(double x, double y) {
    ThreadId thread = grid.across().thread();
    String name = words.get("explore.graph.across", thread);
    double width = Math.ceil(TextWidth.bold(name, letters));
    double left = x - (MARK + MARK_GAP + width) / 2;
    mark(thread, left, y - MARK / 2);
    add(Style.of("graph-axis").in(thread), left + MARK + MARK_GAP + width / 2, y, width, name);
  }

  /** Its words are turned, but a triangle on its side would be another shape. */
  private void titleLeft(double x, double y) {
    ThreadId thread = grid.up().thread();
    String name = words.get("explore.graph.up", thread);
    double width = Math.ceil(TextWidth.bold(name, letters));
    double top = y - (MARK + MARK_GAP + width) / 2;
    add(Style.of("graph-axis", "turned").in(thread), x, top + width / 2, width, name);
    mark(thread, x - MARK / 2, top + width + MARK_GAP);
  }

  private void mark(ThreadId thread, double x, double y) {
    Style style = Style.of("thread-mark", "beside-name").in(thread);
    parts.add(Part.box(style, Math.rint(x), Math.rint(y), MARK, MARK));
  }

  private void add(Style style, double middleX, double middleY, double width, String text) {
    double height = LineHeight.words(letters);
    Area area =
        new Area(Math.rint(middleX - width / 2), Math.rint(middleY - height / 2), width, height);
    parts.add(Part.words(style, area, text));
  }
}
