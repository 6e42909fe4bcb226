package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The rail of the shared lock: a segment for as long as a thread has it, blank when it is free. */
final class RailView extends Pane {

  private final Map<ThreadId, Reused<Label>> segments = new HashMap<>();

  RailView() {
    setManaged(false);
    setMouseTransparent(true);
  }

  void show(BoardPicture picture, Geometry geometry) {
    segments.values().forEach(Reused::start);
    int from = 0;
    for (int i = 0; i < picture.columns().size(); i++) {
      boolean ends =
          i + 1 == picture.columns().size()
              || picture.columns().get(i + 1).rail().isEmpty()
              || picture.columns().get(i + 1).railBegins();
      if (picture.columns().get(i).railBegins()) {
        from = i;
      }
      if (ends && picture.columns().get(i).rail().isPresent()) {
        show(picture.columns().get(from), picture.columns().get(i), picture, geometry);
      }
    }
    segments.values().forEach(Reused::end);
  }

  private void show(Column first, Column last, BoardPicture picture, Geometry geometry) {
    ThreadId owner = first.rail().orElseThrow();
    Window window = picture.window();
    Label segment = segment(owner);
    double x = Math.max(-4, window.xOf(first.step())) + 2;
    double width = window.xOf(last.step() + 1) - x;
    segment.setText(text(owner, picture, width / geometry.em()));
    segment.resizeRelocate(x, geometry.railTop() + 5, width, geometry.railHeight() - 10);
  }

  /** A word that does not fit says less than a letter. */
  private static String text(ThreadId owner, BoardPicture picture, double width) {
    String words = CellText.rail(owner, picture.program().lock());
    if (width >= words.length() * 8 + 16) {
      return words;
    }
    return width >= 20 ? owner.toString() : "";
  }

  private Label segment(ThreadId owner) {
    return segments
        .computeIfAbsent(owner, id -> new Reused<>(this, () -> Parts.words("rail", id)))
        .next();
  }
}
