package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** What runs through the lanes while time passes: who has a lock, who waits, who began without. */
final class SpansView extends Pane {

  private static final double LABEL_WIDTH = 180;

  private record Key(String style, int lane) {}

  private final Map<Key, Reused<Region>> areas = new HashMap<>();
  private final Map<Key, Reused<Label>> words = new HashMap<>();
  private final List<Label> fresh = new ArrayList<>();

  SpansView() {
    setManaged(false);
    setMouseTransparent(true);
  }

  void show(BoardPicture picture, Geometry geometry) {
    areas.values().forEach(Reused::start);
    words.values().forEach(Reused::start);
    fresh.clear();
    for (Span span : Span.of(picture)) {
      show(span, picture.window(), geometry);
    }
    areas.values().forEach(Reused::end);
    words.values().forEach(Reused::end);
  }

  /** Returns the labels that begin with the last step. */
  List<Label> newest() {
    return List.copyOf(fresh);
  }

  private void show(Span span, Window window, Geometry geometry) {
    double below = geometry.cellBottom(span.lane());
    if (span.mark() instanceof LaneMark.Holds) {
      bar("ribbon", span, window, below + 3, 5);
      label("own-lock-label", span, window, geometry, below + 8, CellText.ownLock());
    } else if (span.mark() instanceof LaneMark.WithoutLock) {
      bar("dotted-ribbon", span, window, below + 3, 5);
      label("dotted-label", span, window, geometry, below + 6, CellText.withoutLock());
    } else if (span.mark() instanceof LaneMark.Waits waits) {
      double middle = geometry.cellMiddle(span.lane());
      bar("waiting", span, window, middle - 5, 10);
      double top = middle - 7 - geometry.em() * 16;
      label("waiting-label", span, window, geometry, top, CellText.waits(waits));
    }
  }

  private void bar(String style, Span span, Window window, double y, double height) {
    double x = window.xOf(span.from());
    area(style, span.lane()).resizeRelocate(x, y, window.xOf(span.to() + 1) - x, height);
  }

  private void label(
      String style, Span span, Window window, Geometry geometry, double y, String text) {
    if (!span.mark().begins() || window.density() == Density.TICK || !geometry.hasTwoLineCells()) {
      return;
    }
    Label label = words(style, span.lane());
    label.setText(text);
    double x = Math.max(0, window.xOf(span.from())) + 6;
    label.resizeRelocate(x, y, LABEL_WIDTH * geometry.em(), 16 * geometry.em());
    if (span.from() == window.steps()) {
      fresh.add(label);
    }
  }

  private Region area(String style, int lane) {
    return areas
        .computeIfAbsent(
            new Key(style, lane), key -> new Reused<>(this, () -> area(style, ThreadId.at(lane))))
        .next();
  }

  private static Region area(String style, ThreadId thread) {
    return "ribbon".equals(style) ? Parts.area(style, thread) : new Hatch(style, thread);
  }

  private Label words(String style, int lane) {
    return words
        .computeIfAbsent(
            new Key(style, lane),
            key -> new Reused<>(this, () -> Parts.words(style, ThreadId.at(lane))))
        .next();
  }
}
