package dev.raceway.picture.board.step;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.Area;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.Style.State;
import dev.raceway.picture.TextWidth;
import dev.raceway.picture.board.content.Column;
import dev.raceway.picture.board.content.Veil;
import dev.raceway.picture.board.count.CountScale;
import dev.raceway.picture.board.place.BoardWindow;
import dev.raceway.picture.board.place.Density;
import dev.raceway.picture.board.place.Geometry;
import dev.raceway.picture.board.sign.Padlock;
import dev.raceway.picture.board.sign.PauseFlag;
import dev.raceway.picture.board.words.CellText;
import dev.raceway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws one step: its cell, its arrow, and what happened right before it. */
public final class ColumnSketch {

  private static final double BADGE = 20;
  private static final double SMALL_BADGE = 16;
  private static final double TICK_BADGE = 14;

  private final Messages words;
  private final CellText text;
  private final Column column;
  private final BoardWindow window;
  private final Geometry geometry;
  private final CountScale scale;
  private final Veil veil;
  private final ThreadId thread;
  private final double width;
  private final boolean tick;

  /** Makes one for a single step. */
  public ColumnSketch(
      Column column,
      BoardWindow window,
      Geometry geometry,
      CountScale scale,
      Veil veil,
      Messages words) {
    this.words = words;
    text = new CellText(words);
    this.column = column;
    this.window = window;
    this.geometry = geometry;
    this.scale = scale;
    this.veil = veil;
    thread = column.thread();
    width = window.columnWidth();
    tick = window.density() == Density.TICK;
  }

  /** Returns all parts of it. */
  public ColumnParts parts() {
    return new ColumnParts(
        boundary(),
        Drawn.touchesCount(column) ? arrow() : List.of(),
        cell(),
        badges(),
        column.event().handedTo().map(this::handOver).orElse(List.of()),
        text.spoken(column, veil));
  }

  private Style style(String name) {
    return Style.of(name, window.density().name().toLowerCase(Locale.ROOT));
  }

  private boolean isLeftmost() {
    return column.step() == window.first();
  }

  /** A context switch, the lock switch thrown; and whether playing pauses here. */
  private List<Part> boundary() {
    List<Part> parts = new ArrayList<>();
    if (column.event().contextSwitch()) {
      parts.add(
          Part.box(
              Style.of("switch-line"),
              0,
              geometry.lanesTop(),
              1,
              geometry.lanesBottom() - geometry.lanesTop()));
      if (window.density() == Density.FULL) {
        parts.add(switchLabel());
      }
    }
    if (!column.thrown().isEmpty()) {
      parts.addAll(
          new Padlock(column.thrown(), geometry, window.density())
              .at(0, isLeftmost() ? -8 : -width, text));
    }
    if (column.paused()) {
      parts.add(PauseFlag.at(0, geometry));
    }
    return parts;
  }

  /** At the left edge there is room for half of it. */
  private Part switchLabel() {
    double y = geometry.lanesBottom() + 1;
    double height = geometry.footerHeight() - 2;
    Style style = Style.of("switch-label");
    return isLeftmost()
        ? Part.words(style, new Area(-6, y, width / 2, height), text.switchToShort(thread))
        : Part.words(style, new Area(-width, y, width * 2, height), text.switchTo(thread));
  }

  /** Between the count's line, which moves with its scale, and the cell. */
  private List<Part> arrow() {
    boolean up = column.event().instruction().writes();
    boolean stomps = column.event().stomps() && !veil.losses();
    double line = scale.yOf(arrowCount(up)) + 3;
    double cell = geometry.cellTop(thread.index());
    double thick = stomps ? 4 : 2;
    double x = width / 2;
    double size = tick ? 7 : 10;
    List<Part> parts = new ArrayList<>();
    parts.add(
        Part.box(
            style("arrow").in(thread).with(State.STOMP, stomps),
            x - thick / 2,
            up ? line + 4 : line,
            thick,
            Math.max(0, cell - line - 4)));
    parts.add(
        Part.box(
            style("arrow-head").in(thread).with(State.STOMP, stomps).with(State.UP, up),
            x - size / 2,
            up ? line : cell - size,
            size,
            size));
    if (!tick && !veil.copies() && !(up && veil.count())) {
      long value = up ? column.event().count() : column.counts().before();
      parts.add(
          Part.words(
              style("arrow-value").in(thread).with(State.STOMP, stomps),
              arrowValue(value, x, geometry, words),
              words.number(value)));
    }
    return parts;
  }

  /** How high an arrow is must not tell a value that is to be filled in. */
  private long arrowCount(boolean up) {
    if (veil.copies()) {
      return column.program().start();
    }
    return up ? column.counts().after() : column.counts().before();
  }

  /** Returns where the value of an arrow stands. */
  static Area arrowValue(long value, double x, Geometry geometry, Messages words) {
    double width = TextWidth.mono(words.number(value), geometry.presenting() ? 20 : 13);
    return new Area(x + 7, geometry.arrowValueTop(), width + 2, 16 * geometry.em());
  }

  private Part cell() {
    double inset = tick ? 2 : 5;
    Area area =
        new Area(inset, geometry.cellTop(thread.index()), width - 2 * inset, geometry.cellHeight());
    Style style =
        style("cell")
            .in(thread)
            .with(State.STOMP, stomps())
            .with(State.ERASED, erased())
            .with(State.RETRY, column.event().retry());
    return tick ? new Part.Box(style, area) : Part.words(style, area, cellWords());
  }

  private String cellWords() {
    boolean two = window.density() == Density.FULL && geometry.hasTwoLineCells();
    if (veil.copies()) {
      return text.toFillIn(column, two);
    }
    return two ? text.twoLines(column, veil.count()) : text.oneLine(column, veil.count());
  }

  private boolean stomps() {
    return column.event().stomps() && !veil.losses();
  }

  private boolean erased() {
    return column.erasedSince() && !veil.losses();
  }

  private List<Part> badges() {
    List<Part> parts = new ArrayList<>();
    if (stomps()) {
      parts.add(Part.words(style("stomp-badge"), badge(), "✕"));
    }
    if (column.event().retry()) {
      parts.add(Part.words(style("retry-badge"), badge(), "↻"));
    }
    if (erased() && !tick) {
      double em = geometry.em();
      double badgeWidth = window.density() == Density.FULL ? 36 * em : 26 * em;
      // A stomp that was stomped itself has both signs.
      double right = width - (stomps() ? 22 * em : 0);
      parts.add(
          Part.words(
              style("erased-badge"),
              new Area(right - badgeWidth, badgeTop(), badgeWidth, badgeSize()),
              words.signed(column.amount())));
    }
    return parts;
  }

  /** Badges stand at a cell's upper right corner, and keep off its words. */
  private Area badge() {
    double size = tick ? TICK_BADGE : badgeSize();
    double right = tick ? (width + size) / 2 : width - 1;
    double y = tick ? geometry.cellTop(thread.index()) - size / 2 : badgeTop();
    return new Area(right - size, y, size, size);
  }

  private double badgeSize() {
    return (geometry.hasTwoLineCells() ? BADGE : SMALL_BADGE) * geometry.em();
  }

  private double badgeTop() {
    return geometry.cellTop(thread.index())
        - badgeSize() * (geometry.hasTwoLineCells() ? 0.5 : 0.7);
  }

  /** The arrow from a release to the thread that gets the lock by it. */
  private List<Part> handOver(ThreadId next) {
    int lane = thread.index();
    boolean down = next.index() > lane;
    double from = down ? geometry.cellBottom(lane) : geometry.cellTop(lane);
    double to = geometry.cellMiddle(next.index()) + (down ? -8 : 8);
    double x = width / 2;
    return List.of(
        Part.box(Style.of("hand-over"), x - 1, Math.min(from, to), 2, Math.abs(to - from)),
        Part.box(
            Style.of("arrow-head", "hand-over-tip").with(State.UP, !down),
            x - 5,
            to - (down ? 9 : 1),
            10,
            10));
  }
}
