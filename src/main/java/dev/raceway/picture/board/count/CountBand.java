package dev.raceway.picture.board.count;

import dev.raceway.picture.Area;
import dev.raceway.picture.Clearance;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.Veil;
import dev.raceway.picture.board.layer.BoardLayer;
import dev.raceway.picture.board.layer.Sketch;
import dev.raceway.picture.board.place.BoardWindow;
import dev.raceway.picture.board.place.Geometry;
import java.util.List;

/** Draws the line of the count through time, what it should be, and the gap between them. */
public final class CountBand {

  /** How thick the line of the count is. */
  public static final double COUNT_WIDTH = 4;

  /** What should be runs just above the count, as long as both are the same. */
  public static final double APART = 4;

  private static final double SHOULD_BE_WIDTH = 2;
  private static final int LABEL_SPACE = 30;
  private static final double FIGURE = 9;

  private static final Style GAP = Style.of("gap");
  private static final Style SHOULD_BE = Style.of("should-be");
  private static final Style COUNT = Style.of("count-line");
  private static final Style VALUE = Style.of("count-value");

  private final BoardPicture picture;
  private final Geometry geometry;
  private final CountScale scale;
  private final Sketch sketch;
  private final Veil veil;

  /** Makes one that draws into a sketch. */
  public CountBand(
      BoardPicture picture, Geometry geometry, CountScale scale, Sketch sketch, Veil veil) {
    this.picture = picture;
    this.geometry = geometry;
    this.scale = scale;
    this.sketch = sketch;
    this.veil = veil;
  }

  /** Draws the lines, and each value where its place is free, which is taken then. */
  public void draw(Clearance taken) {
    List<CountRun> runs = CountRun.of(picture);
    boolean differs = !veil.shouldBe() && runs.stream().anyMatch(run -> !run.isExact());
    for (int i = 0; i < runs.size(); i++) {
      CountRun run = runs.get(i);
      level(BoardLayer.COUNT_LINE, COUNT, run, scale.yOf(run.count()), COUNT_WIDTH);
      if (differs) {
        level(
            BoardLayer.SHOULD_BE,
            SHOULD_BE,
            run,
            scale.yOf(run.expected()) - APART,
            SHOULD_BE_WIDTH);
      }
      if (!run.isExact() && !veil.shouldBe()) {
        gap(run);
      }
      if (i > 0) {
        rises(runs.get(i - 1), run, differs);
      }
    }
    values(valued(runs), taken);
  }

  private void gap(CountRun run) {
    double top = scale.yOf(Math.max(run.expected(), run.count()));
    double bottom = scale.yOf(Math.min(run.expected(), run.count()));
    sketch.add(BoardLayer.GAP, Part.box(GAP, run.from(), top, run.to() - run.from(), bottom - top));
  }

  private void level(BoardLayer layer, Style style, CountRun run, double y, double width) {
    sketch.add(layer, Part.box(style, run.from(), y - width / 2, run.to() - run.from(), width));
  }

  private void rises(CountRun before, CountRun after, boolean differs) {
    rise(
        BoardLayer.COUNT_LINE,
        COUNT,
        after.from(),
        scale.yOf(before.count()),
        scale.yOf(after.count()),
        COUNT_WIDTH);
    if (differs) {
      rise(
          BoardLayer.SHOULD_BE,
          SHOULD_BE,
          after.from(),
          scale.yOf(before.expected()) - APART,
          scale.yOf(after.expected()) - APART,
          SHOULD_BE_WIDTH);
    }
  }

  private void rise(BoardLayer layer, Style style, double x, double from, double to, double width) {
    if (from != to) {
      double top = Math.min(from, to) - width / 2;
      sketch.add(layer, Part.box(style, x - width / 2, top, width, Math.abs(to - from) + width));
    }
  }

  /** At the head of now stands what should be; where both are the same, that says it. */
  private List<CountRun> valued(List<CountRun> runs) {
    BoardWindow window = picture.window();
    boolean saysShouldBe =
        !veil.shouldBe()
            && window.showsNow()
            && picture.now().step() > 0
            && window.nowX() > 150 * geometry.em();
    CountRun last = runs.isEmpty() ? new CountRun(0, 0, 0, 0) : runs.get(runs.size() - 1);
    boolean isShort = last.to() - last.from() < 130 * geometry.em();
    return runs.size() > 1 && saysShouldBe && last.isExact() && isShort
        ? runs.subList(0, runs.size() - 1)
        : runs;
  }

  /** Writes a value where the count takes it, as long as there is room for its figures. */
  private void values(List<CountRun> runs, Clearance taken) {
    for (int i = 0; i < runs.size(); i++) {
      CountRun run = runs.get(i);
      double x = run.from() + 8;
      double width = sketch.words().number(run.count()).length() * FIGURE * geometry.em();
      boolean isNew = i == 0 || runs.get(i - 1).count() != run.count();
      boolean fits = i > 0 || runs.size() == 1 || run.to() - x > width;
      double height = geometry.lineHeight();
      double y = scale.yOf(run.count()) - height - 7;
      if (isNew && fits && taken.isFree(new Area(x, y, width, height))) {
        sketch.add(
            BoardLayer.COUNT_VALUES,
            Part.words(
                VALUE, new Area(x, y, width + 4, height), sketch.words().number(run.count())));
        taken.take(new Area(x, y, LABEL_SPACE * geometry.em(), height));
      }
    }
  }
}
