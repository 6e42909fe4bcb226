package dev.raceway.ui.step.board;

import dev.raceway.ui.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The line of the count through time, what it should be, and the gap between them. */
final class BandView extends Pane {

  private static final int LABEL_SPACE = 30;
  static final double COUNT_WIDTH = 4;
  private static final double FIGURE = 9;
  private static final double SHOULD_BE_WIDTH = 2;

  /** What should be runs just above the count, as long as both are the same. */
  static final double APART = 4;

  private final Reused<Region> gaps = areas("gap");
  private final Reused<Region> shouldBe = areas("should-be");
  private final Reused<Region> counts = areas("count-line");
  private final Reused<Label> values = new Reused<>(layer(), () -> Parts.words("count-value"));

  BandView() {
    setManaged(false);
    setMouseTransparent(true);
  }

  private Reused<Region> areas(String style) {
    return new Reused<>(layer(), () -> Parts.area(style));
  }

  /** What is first lies below. */
  private Pane layer() {
    Pane layer = new Pane();
    layer.setManaged(false);
    getChildren().add(layer);
    return layer;
  }

  void show(BoardPicture picture, Geometry geometry, CountScale scale, Clearance taken) {
    List<Reused<?>> all = List.of(gaps, shouldBe, counts, values);
    all.forEach(Reused::start);
    List<CountRun> runs = CountRun.of(picture);
    boolean differs = runs.stream().anyMatch(run -> !run.isExact());
    for (int i = 0; i < runs.size(); i++) {
      CountRun run = runs.get(i);
      level(counts, run, scale.yOf(run.count()), COUNT_WIDTH);
      if (differs) {
        level(shouldBe, run, scale.yOf(run.expected()) - APART, SHOULD_BE_WIDTH);
      }
      if (!run.isExact()) {
        showGap(run, scale);
      }
      if (i > 0) {
        showRise(runs.get(i - 1), run, scale, differs);
      }
    }
    showValues(valued(runs, picture, geometry), geometry, scale, taken);
    all.forEach(Reused::end);
  }

  private void showGap(CountRun run, CountScale scale) {
    double top = scale.yOf(Math.max(run.expected(), run.count()));
    double bottom = scale.yOf(Math.min(run.expected(), run.count()));
    gaps.next().resizeRelocate(run.from(), top, run.to() - run.from(), bottom - top);
  }

  private void showRise(CountRun before, CountRun after, CountScale scale, boolean differs) {
    rise(counts, after.from(), scale.yOf(before.count()), scale.yOf(after.count()), COUNT_WIDTH);
    if (differs) {
      rise(
          shouldBe,
          after.from(),
          scale.yOf(before.expected()) - APART,
          scale.yOf(after.expected()) - APART,
          SHOULD_BE_WIDTH);
    }
  }

  private static void level(Reused<Region> lines, CountRun run, double y, double width) {
    lines.next().resizeRelocate(run.from(), y - width / 2, run.to() - run.from(), width);
  }

  private static void rise(Reused<Region> lines, double x, double from, double to, double width) {
    if (from != to) {
      lines
          .next()
          .resizeRelocate(
              x - width / 2, Math.min(from, to) - width / 2, width, Math.abs(to - from) + width);
    }
  }

  /** At the head of now stands what should be; where both are the same, that says it. */
  private static List<CountRun> valued(
      List<CountRun> runs, BoardPicture picture, Geometry geometry) {
    BoardWindow window = picture.window();
    boolean saysShouldBe =
        window.showsNow() && picture.now().step() > 0 && window.nowX() > 150 * geometry.em();
    CountRun last = runs.isEmpty() ? new CountRun(0, 0, 0, 0) : runs.get(runs.size() - 1);
    boolean isShort = last.to() - last.from() < 130 * geometry.em();
    return runs.size() > 1 && saysShouldBe && last.isExact() && isShort
        ? runs.subList(0, runs.size() - 1)
        : runs;
  }

  private static double figures(CountRun run, Geometry geometry) {
    return Texts.number(run.count()).length() * FIGURE * geometry.em();
  }

  /** Writes a value where the count takes it, as long as there is room for its figures. */
  private void showValues(
      List<CountRun> runs, Geometry geometry, CountScale scale, Clearance taken) {
    for (int i = 0; i < runs.size(); i++) {
      CountRun run = runs.get(i);
      double x = run.from() + 8;
      boolean isNew = i == 0 || runs.get(i - 1).count() != run.count();
      boolean fits = i > 0 || runs.size() == 1 || run.to() - x > figures(run, geometry);
      double height = geometry.lineHeight();
      double width = figures(run, geometry);
      Area place = new Area(x, scale.yOf(run.count()) - height - 7, width, height);
      if (isNew && fits && taken.isFree(place)) {
        Label value = values.next();
        value.setText(Texts.number(run.count()));
        value.resizeRelocate(place.x(), place.y(), width + 4, height);
        taken.take(new Area(x, place.y(), LABEL_SPACE * geometry.em(), height));
      }
    }
  }
}
