package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The rail of the shared lock: a segment for as long as a thread has it, blank when it is free. */
final class RailView extends Pane {

  private static final double PADDING = 10;

  private final Map<ThreadId, Reused<Label>> segments = new HashMap<>();

  /** Permits that several threads may have are nobody's own. */
  private final Reused<Label> shared =
      new Reused<>(
          this,
          () -> {
            Label words = Parts.words("rail");
            words.getStyleClass().add("permits");
            return words;
          });

  RailView() {
    setManaged(false);
    setMouseTransparent(true);
  }

  void show(BoardPicture picture, Geometry geometry) {
    segments.values().forEach(Reused::start);
    shared.start();
    int from = 0;
    for (int i = 0; i < picture.columns().size(); i++) {
      boolean ends =
          i + 1 == picture.columns().size()
              || picture.columns().get(i + 1).rail().isEmpty()
              || picture.columns().get(i + 1).railBegins();
      if (picture.columns().get(i).railBegins()) {
        from = i;
      }
      if (ends && !picture.columns().get(i).rail().isEmpty()) {
        show(picture.columns().get(from), picture.columns().get(i), picture, geometry);
      }
    }
    segments.values().forEach(Reused::end);
    shared.end();
  }

  private void show(Column first, Column last, BoardPicture picture, Geometry geometry) {
    List<ThreadId> holders = first.rail();
    BoardWindow window = picture.window();
    Label segment = picture.program().permits() > 1 ? shared.next() : segment(holders.get(0));
    double x = window.xOf(first.step()) + (first.step() == 1 ? -2 : 2);
    double width = window.xOf(last.step() + 1) - x;
    double room = Math.min(width, freeUntil(first, last, picture) - x) - PADDING;
    segment.setText(text(holders, picture, room, geometry.smallWords()));
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
  private static String text(
      List<ThreadId> holders, BoardPicture picture, double room, double size) {
    String letters = holders.stream().map(ThreadId::toString).collect(Collectors.joining(" "));
    return Stream.of(CellText.rail(holders, picture.program()), letters)
        .filter(words -> room >= TextWidth.mono(words, size))
        .findFirst()
        .orElse("");
  }

  private Label segment(ThreadId owner) {
    return segments
        .computeIfAbsent(owner, id -> new Reused<>(this, () -> Parts.words("rail", id)))
        .next();
  }
}
