package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What runs through the lanes while time passes: who has a lock, who waits, who began without. */
final class SpansView extends Pane {

  private record Key(String style, int lane) {}

  private final Map<Key, Reused<Region>> areas = new HashMap<>();
  private final Map<Key, Reused<Label>> words = new HashMap<>();
  private final List<Label> fresh = new ArrayList<>();

  SpansView() {
    setManaged(false);
    setMouseTransparent(true);
  }

  void show(BoardPicture picture, Geometry geometry, Clearance taken) {
    areas.values().forEach(Reused::start);
    words.values().forEach(Reused::start);
    fresh.clear();
    List<Span> spans = Span.of(picture);
    spans.forEach(span -> takeBar(span, picture.window(), geometry, taken));
    for (Span span : spans) {
      show(span, picture, geometry, taken);
    }
    areas.values().forEach(Reused::end);
    words.values().forEach(Reused::end);
  }

  /** Returns the labels that begin with the last step. */
  List<Label> newest() {
    return List.copyOf(fresh);
  }

  private static void takeBar(Span span, BoardWindow window, Geometry geometry, Clearance taken) {
    double x = window.xOf(span.from());
    double width = window.xOf(span.to() + 1) - x;
    boolean waits = span.mark() instanceof LaneMark.Waits;
    double y = waits ? geometry.cellMiddle(span.lane()) - 5 : geometry.cellBottom(span.lane()) + 3;
    taken.take(new Area(x, y, width, waits ? 10 : 5));
  }

  private void show(Span span, BoardPicture picture, Geometry geometry, Clearance taken) {
    BoardWindow window = picture.window();
    double below = geometry.cellBottom(span.lane());
    if (span.mark() instanceof LaneMark.Waits) {
      bar("waiting", span, window, geometry.cellMiddle(span.lane()) - 5, 10);
    } else {
      bar(
          span.mark() instanceof LaneMark.Holds ? "ribbon" : "dotted-ribbon",
          span,
          window,
          below + 3,
          5);
    }
    boolean begins = span.mark().begins() && window.density() != Density.TICK;
    if (begins) {
      SpanLabel.of(span, picture, geometry, taken).ifPresent(label -> show(label, span, window));
    }
  }

  private void bar(String style, Span span, BoardWindow window, double y, double height) {
    double x = window.xOf(span.from());
    area(style, span.lane()).resizeRelocate(x, y, window.xOf(span.to() + 1) - x, height);
  }

  private void show(SpanLabel placed, Span span, BoardWindow window) {
    Label label = words(placed.style(), span.lane());
    label.setText(placed.text());
    Area area = placed.area();
    label.resizeRelocate(area.x(), area.y(), area.width() + 4, area.height());
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
            new Key(style, lane), key -> new Reused<>(this, () -> words(style, ThreadId.at(lane))))
        .next();
  }

  private static Label words(String style, ThreadId thread) {
    Label label = Parts.words(style, thread);
    if (SpanLabel.OWN_LOCK.equals(style)) {
      label.setGraphic(new FontIcon(Feather.LOCK));
    }
    return label;
  }
}
