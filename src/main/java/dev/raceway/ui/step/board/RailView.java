package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The rail of the shared lock: a segment for as long as a thread has it, blank when it is free. */
final class RailView extends Pane {

  private static final double PADDING = 10;

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
    BoardWindow window = picture.window();
    Label segment = segment(owner);
    double x = window.xOf(first.step()) + (first.step() == 1 ? -2 : 2);
    double width = window.xOf(last.step() + 1) - x;
    double room = Math.min(width, freeUntil(first, last, picture) - x) - PADDING;
    segment.setText(text(owner, picture, room, geometry.smallWords()));
    segment.resizeRelocate(x, geometry.railTop() + 5, width, geometry.railHeight() - 10);
  }

  /** Returns where the first arrow goes through a segment. */
  private static double freeUntil(Column first, Column last, BoardPicture picture) {
    BoardWindow window = picture.window();
    return picture.columns().stream()
        .filter(column -> column.step() >= first.step() && column.step() <= last.step())
        .filter(Drawn::touchesCount)
        .mapToDouble(column -> window.middleOf(column.step()) - 5)
        .findFirst()
        .orElse(window.right());
  }

  /** A word that does not fit says less than a letter. */
  private static String text(ThreadId owner, BoardPicture picture, double room, double size) {
    String words = CellText.rail(owner, picture.program().lock());
    if (room >= TextWidth.mono(words, size)) {
      return words;
    }
    return room >= TextWidth.mono(owner.toString(), size) ? owner.toString() : "";
  }

  private Label segment(ThreadId owner) {
    return segments
        .computeIfAbsent(owner, id -> new Reused<>(this, () -> Parts.words("rail", id)))
        .next();
  }
}
