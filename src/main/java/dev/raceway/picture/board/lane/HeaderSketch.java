package dev.raceway.picture.board.lane;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.Area;
import dev.raceway.picture.LineHeight;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.Style.State;
import dev.raceway.picture.TextWidth;
import dev.raceway.picture.board.content.LaneHeader;
import dev.raceway.picture.board.content.Veil;
import dev.raceway.picture.board.place.Geometry;
import dev.raceway.picture.board.words.CellText;
import dev.raceway.picture.board.words.HeaderText;
import dev.raceway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Draws a lane's left end: who it is, what it does, its private copy and how far it has come. */
public final class HeaderSketch {

  private static final int SHORT_FIGURES = 9;
  private static final double MARK = 15;

  /** Between what stands beside each other. */
  private static final double GAP = 6;

  private static final double PILL_PADDING = 9;
  private static final double LEAST_PILL = 20;

  /** Rounding must not cut the last letter. */
  private static final double SPARE = 2;

  private final LaneHeader header;
  private final Geometry geometry;
  private final Veil veil;
  private final Messages words;
  private final HeaderText text;
  private final ThreadId thread;
  private final boolean presenting;
  private final double left;
  private final List<Part> about = new ArrayList<>();
  private final List<Part> copy = new ArrayList<>();

  /** Makes one for the left end of a lane. */
  public HeaderSketch(LaneHeader header, Geometry geometry, Veil veil, Messages words) {
    this.header = header;
    this.geometry = geometry;
    this.veil = veil;
    this.words = words;
    text = new HeaderText(words);
    thread = header.thread();
    presenting = geometry.presenting();
    left = presenting ? 5 : 9;
  }

  /** Returns all parts of it. */
  public HeaderParts parts() {
    Area area =
        new Area(
            Geometry.FRAME,
            geometry.laneTop(thread.index()) + 1,
            geometry.headerWidth() - Geometry.FRAME - 1,
            geometry.laneHeight() - 1);
    if (header.status() == LaneHeader.Status.ON_CPU) {
      about.add(Part.box(Style.of("on-cpu").in(thread), 0, 4, 4, area.height() - 8));
    }
    double between = presenting ? 2 : GAP;
    double padding = presenting ? 2 : 8;
    double height = titleHeight();
    if (geometry.hasFullHeaders()) {
      height += 2 * between + LineHeight.mono(registerSize()) + LineHeight.words(smallSize());
    } else if (geometry.hasTwoLineHeaders()) {
      height += between + LineHeight.mono(geometry.smallWords());
    }
    double bottom = presenting ? 2 : 8;
    double y = padding + (area.height() - padding - bottom - height) / 2;
    title(y, area.width());
    y += titleHeight() + between;
    if (geometry.hasFullHeaders()) {
      String says = text.copyWithin(area.width() - left, header, registerSize());
      String copy = veil.copies() ? CellText.TO_FILL_IN : says;
      copy(Style.of("register"), copy, left, y, LineHeight.mono(registerSize()), area);
      progress(y + LineHeight.mono(registerSize()) + between, area.width());
    } else if (geometry.hasTwoLineHeaders()) {
      double line = LineHeight.mono(geometry.smallWords());
      String brief = text.briefWithin(area.width() - left, header, geometry);
      copy(Style.of("header-short"), brief, left, y, line, area);
    }
    return new HeaderParts(area, about, copy, header.holdsInterpreter());
  }

  private double letterSize() {
    return presenting ? 24 : 17;
  }

  private double registerSize() {
    return presenting ? 20 : 16;
  }

  private double smallSize() {
    return presenting ? 20 : 13;
  }

  private double pillHeight() {
    return Math.max(LEAST_PILL, LineHeight.words(geometry.smallWords()) + 4);
  }

  private double titleHeight() {
    double words = Math.max(MARK, LineHeight.words(letterSize()));
    return hasPill() ? Math.max(words, pillHeight()) : words;
  }

  private void title(double y, double width) {
    double height = titleHeight();
    about.add(
        Part.box(Style.of("thread-mark").in(thread), left, y + (height - MARK) / 2, MARK, MARK));
    double x = left + MARK + GAP;
    double letter = Math.ceil(TextWidth.bold(thread.toString(), letterSize()));
    about.add(
        Part.words(
            Style.of("thread-letter").in(thread),
            new Area(x, y, letter + SPARE, height),
            thread.toString()));
    x += letter + GAP;
    if (hasPill()) {
      x += pill(x, y + (height - pillHeight()) / 2) + GAP;
    }
    if (!geometry.hasTwoLineHeaders()) {
      Area room = new Area(x, y, Math.max(0, width - x), height);
      String says = figuresWithin(room.width());
      if (!says.isEmpty()) {
        about(Style.of("header-short"), says, room);
      }
    }
  }

  /**
   * In one line with what the thread does there may be room for the most important figures alone.
   */
  private String figuresWithin(double room) {
    return Stream.of(
            text.besideLetter(header, geometry),
            words.get("board.header.done-short", header.done(), header.increments()))
        .filter(says -> Math.ceil(TextWidth.mono(says, geometry.smallWords())) <= room)
        .findFirst()
        .orElse("");
  }

  private double pill(double x, double y) {
    String says =
        header.holdsInterpreter() && !(geometry.hasTwoLineHeaders() && geometry.hasWideHeaders())
            ? words.get("board.header.interpreter-brief")
            : text.status(header);
    double width = Math.ceil(TextWidth.semibold(says, geometry.smallWords())) + 2 * PILL_PADDING;
    about.add(
        Part.words(
            Style.of("pill").in(thread).with(State.valueOf(header.status().name()), true),
            new Area(x, y, width, pillHeight()),
            says));
    return width;
  }

  private boolean hasPill() {
    return geometry.hasTwoLineHeaders() || hasRoomForToken();
  }

  /** Beside figures there is room for a short word alone, and not beside long ones. */
  private boolean hasRoomForToken() {
    return header.holdsInterpreter() && !presenting && text.brief(header).length() <= SHORT_FIGURES;
  }

  private void progress(double y, double width) {
    boolean lost = header.erased() > 0 && !veil.losses();
    double height = LineHeight.words(smallSize());
    double x = left;
    // Both do not fit beside each other when they are large.
    if (!(lost && presenting)) {
      String says =
          lost
              ? figuresBeside(width - x)
              : text.fits(header, geometry)
                  ? text.progress(header)
                  : text.withAmount(header, "board.header.done-short");
      double wide = Math.ceil(TextWidth.regular(says, smallSize()));
      if (!says.isEmpty()) {
        Area area = new Area(x, y, Math.min(wide + SPARE, width - x), height);
        about(Style.of("header-progress"), says, area);
        x += wide + GAP;
      }
    }
    if (lost) {
      about(Style.of("header-erased"), erased(), new Area(x, y, Math.max(0, width - x), height));
    }
  }

  private String erased() {
    return words.get("board.header.erased", header.erased());
  }

  /**
   * Beside what is lost there is room for figures alone, for the most important ones, or for none.
   */
  private String figuresBeside(double room) {
    double beside = GAP + TextWidth.bold(erased(), smallSize());
    return Stream.of(
            text.withAmount(header, "board.header.done-short"),
            words.get("board.header.done-short", header.done(), header.increments()))
        .filter(says -> Math.ceil(TextWidth.regular(says, smallSize())) + beside <= room)
        .findFirst()
        .orElse("");
  }

  private void about(Style style, String says, Area area) {
    about.add(Part.words(style.with(State.STALE, isStale(style)), area, says));
  }

  private void copy(Style style, String says, double x, double y, double height, Area header) {
    copy.add(
        Part.words(
            style.with(State.STALE, isStale(style)),
            new Area(x, y, header.width() - x, height),
            says));
  }

  /** What tells of a stale copy is red. */
  private boolean isStale(Style style) {
    return header.stale()
        && !style.name().startsWith("header-p")
        && !style.name().endsWith("erased");
  }
}
