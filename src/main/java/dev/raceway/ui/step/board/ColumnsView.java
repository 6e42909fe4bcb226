package dev.raceway.ui.step.board;

import dev.raceway.model.Event;
import dev.raceway.model.Instruction;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.board.BoardDrawing;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.Column;
import dev.raceway.picture.board.place.BoardWindow;
import dev.raceway.picture.board.place.Density;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.layout.Pane;

/** The columns in sight. Views of columns that went out of sight are used again. */
final class ColumnsView extends Pane {

  /** What gives a column its style. */
  private record Kind(ThreadId thread, Density density, Instruction instruction, boolean stomps) {

    static Kind of(Column column, Density density) {
      Event.Stepped event = column.event();
      return new Kind(column.thread(), density, event.instruction(), event.stomps());
    }
  }

  /** A view, and what it is fit for. */
  private record Shown(ColumnView view, Kind kind) {}

  private final IntConsumer onStep;
  private final Map<Integer, Shown> shown = new HashMap<>();
  private final Map<Kind, Deque<ColumnView>> spare = new HashMap<>();

  ColumnsView(IntConsumer onStep) {
    this.onStep = onStep;
    setManaged(false);
    setPickOnBounds(false);
  }

  void show(BoardPicture picture, BoardDrawing drawing) {
    BoardWindow window = picture.window();
    Map<Integer, Kind> wanted = new HashMap<>();
    picture
        .columns()
        .forEach(column -> wanted.put(column.step(), Kind.of(column, window.density())));
    shown.entrySet().removeIf(entry -> isPutAway(entry.getValue(), wanted.get(entry.getKey())));
    // The columns stay where they are, and all together are moved.
    setLayoutX(-window.offset());
    drawing
        .columns()
        .forEach(
            (step, parts) ->
                shown
                    .computeIfAbsent(step, any -> take(wanted.get(step)))
                    .view()
                    .show(step, parts, window.columnWidth(), drawing.geometry().height()));
  }

  private boolean isPutAway(Shown old, Kind wanted) {
    if (old.kind().equals(wanted)) {
      return false;
    }
    old.view().setVisible(false);
    spare(old.kind()).push(old.view());
    return true;
  }

  /** Returns the view of a step, if it is in sight. */
  Optional<ColumnView> of(int step) {
    return Optional.ofNullable(shown.get(step)).map(Shown::view);
  }

  private Shown take(Kind kind) {
    Deque<ColumnView> free = spare(kind);
    if (free.isEmpty()) {
      ColumnView made = new ColumnView(onStep);
      getChildren().add(made);
      return new Shown(made, kind);
    }
    ColumnView used = free.pop();
    used.setVisible(true);
    return new Shown(used, kind);
  }

  private Deque<ColumnView> spare(Kind kind) {
    return spare.computeIfAbsent(kind, each -> new ArrayDeque<>());
  }
}
