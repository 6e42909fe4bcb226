package dev.raceway.ui.step.board;

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

  private record Kind(ThreadId thread, Density density) {}

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
    Window window = picture.window();
    Map<Integer, Column> wanted = new HashMap<>();
    picture.columns().forEach(column -> wanted.put(column.step(), column));
    boolean restyled = density != window.density();
    shown
        .entrySet()
        .removeIf(
            entry -> {
              Column column = wanted.get(entry.getKey());
              ColumnView view = entry.getValue();
              boolean keeps =
                  !restyled && column != null && column.thread().equals(view.column().thread());
              if (!keeps) {
                view.setVisible(false);
                spare(view.column().thread()).push(view);
              }
              return !keeps;
            });
    density = window.density();
    for (Column column : picture.columns()) {
      ColumnView view = shown.computeIfAbsent(column.step(), step -> take(column.thread()));
      view.show(column, window, geometry, outcomeHidden);
      view.meetCount(scale);
    }
  }

  /** Returns the view of a step, if it is in sight. */
  Optional<ColumnView> of(int step) {
    return Optional.ofNullable(shown.get(step));
  }

  private ColumnView take(ThreadId thread) {
    Deque<ColumnView> free = spare(thread);
    if (free.isEmpty()) {
      ColumnView made = new ColumnView(thread, density, onStep);
      getChildren().add(made);
      return made;
    }
    ColumnView used = free.pop();
    used.setVisible(true);
    return used;
  }

  private Deque<ColumnView> spare(ThreadId thread) {
    return spare.computeIfAbsent(new Kind(thread, density), kind -> new ArrayDeque<>());
  }
}
