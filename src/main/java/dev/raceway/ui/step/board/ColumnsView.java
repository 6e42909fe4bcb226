package dev.raceway.ui.step.board;

import dev.raceway.model.Event;
import dev.raceway.model.Instruction;
import dev.raceway.model.ThreadId;
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

  private final IntConsumer onStep;
  private final Map<Integer, ColumnView> shown = new HashMap<>();
  private final Map<Kind, Deque<ColumnView>> spare = new HashMap<>();
  private Density density = Density.FULL;

  ColumnsView(IntConsumer onStep) {
    this.onStep = onStep;
    setManaged(false);
    setPickOnBounds(false);
  }

  void show(BoardPicture picture, Geometry geometry, CountScale scale, boolean outcomeHidden) {
    BoardWindow window = picture.window();
    Map<Integer, Column> wanted = new HashMap<>();
    picture.columns().forEach(column -> wanted.put(column.step(), column));
    shown.entrySet().removeIf(entry -> isPutAway(entry.getValue(), wanted, window.density()));
    density = window.density();
    // The columns stay where they are, and all together are moved.
    setLayoutX(-window.offset());
    for (Column column : picture.columns()) {
      ColumnView view = shown.computeIfAbsent(column.step(), step -> take(column));
      view.show(column, window, geometry, outcomeHidden);
      view.meetCount(scale);
    }
  }

  private boolean isPutAway(ColumnView view, Map<Integer, Column> wanted, Density next) {
    Kind kind = Kind.of(view.column(), density);
    Column column = wanted.get(view.column().step());
    if (column != null && Kind.of(column, next).equals(kind)) {
      return false;
    }
    view.setVisible(false);
    spare(kind).push(view);
    return true;
  }

  /** Returns the view of a step, if it is in sight. */
  Optional<ColumnView> of(int step) {
    return Optional.ofNullable(shown.get(step));
  }

  private ColumnView take(Column column) {
    Deque<ColumnView> free = spare(Kind.of(column, density));
    if (free.isEmpty()) {
      ColumnView made = new ColumnView(column.thread(), density, onStep);
      getChildren().add(made);
      return made;
    }
    ColumnView used = free.pop();
    used.setVisible(true);
    return used;
  }

  private Deque<ColumnView> spare(Kind kind) {
    return spare.computeIfAbsent(kind, each -> new ArrayDeque<>());
  }
}
