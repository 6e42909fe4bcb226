package dev.raceway.ui.step.gallery;

import dev.raceway.model.ThreadId;
import dev.raceway.schedule.Trace;
import dev.raceway.ui.theme.ThreadStyle;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/**
 * A run as a small picture: the count above, a lane for each thread below, a tick for each step,
 * stomps red with a cross. A few nodes, however long the run.
 */
public final class Miniature extends Pane {

  /** How high every one is, in pixels. */
  public static final double HEIGHT = 92;

  private static final double WIDTH = 208;
  private static final double COUNT = 26;
  private static final double LANES = 58;
  private static final double GAP = 8;
  private static final double WIDEST_TICK = 14;
  private static final int MOST_COLUMNS = 104;
  private static final double CROSS = 3;

  private final MiniatureColumns strip;
  private final int threads;
  private final double wide;

  /** Draws a run. */
  public Miniature(Trace trace) {
    strip = MiniatureColumns.of(trace, MOST_COLUMNS);
    threads = trace.program().threads();
    wide = WIDTH / strip.columns().size();
    getStyleClass().add("miniature");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMouseTransparent(true);
    setMinSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    getChildren().add(line("mini-should-be", MiniatureColumns.Column::expected));
    getChildren().add(line("mini-count", MiniatureColumns.Column::count));
    for (ThreadId thread : trace.program().threadIds()) {
      lane("mini-wait", thread, 2, MiniatureColumns.Column::waits, wide);
      lane("mini-tick", thread, tickHeight(), MiniatureColumns.Column::ran, tickWidth());
      lane("mini-stomp", thread, tickHeight(), MiniatureColumns.Column::stomped, tickWidth());
    }
    getChildren().add(crosses());
  }

  private double tickWidth() {
    return Math.max(1.5, Math.min(WIDEST_TICK, wide - 1.5));
  }

  private double tickHeight() {
    return Math.min(16, LANES / threads - 3);
  }

  /** A tick is a short thick line, so that a lane is one node. */
  private void lane(
      String style,
      ThreadId thread,
      double height,
      Function<MiniatureColumns.Column, List<ThreadId>> who,
      double width) {
    Path path = path(style);
    path.getStyleClass().add(ThreadStyle.of(thread));
    double middle = COUNT + GAP + (thread.index() + 0.5) * LANES / threads;
    path.setStrokeWidth(height);
    for (int i = 0; i < strip.columns().size(); i++) {
      if (who.apply(strip.columns().get(i)).contains(thread)) {
        double x = (i + 0.5) * wide - width / 2;
        path.getElements().addAll(new MoveTo(x, middle), new LineTo(x + width, middle));
      }
    }
    if (!path.getElements().isEmpty()) {
      getChildren().add(path);
    }
  }

  private Path line(String style, ToLongFunction<MiniatureColumns.Column> value) {
    Path path = path(style);
    path.getElements().add(new MoveTo(0, y(strip.start())));
    double y = y(strip.start());
    for (int i = 0; i < strip.columns().size(); i++) {
      double next = y(value.applyAsLong(strip.columns().get(i)));
      if (next != y) {
        double x = (i + 0.5) * wide;
        path.getElements().addAll(new LineTo(x, y), new LineTo(x, next));
        y = next;
      }
    }
    path.getElements().add(new LineTo(WIDTH, y));
    return path;
  }

  /** Red never stands alone; where stomps are dense one cross stands for several. */
  private Path crosses() {
    Path path = path("mini-cross");
    double last = -WIDTH;
    double y = COUNT + GAP / 2;
    for (int i = 0; i < strip.columns().size(); i++) {
      double x = Math.min((i + 0.5) * wide, WIDTH - CROSS);
      if (!strip.columns().get(i).stomped().isEmpty() && x - last >= 4 * CROSS) {
        path.getElements()
            .addAll(
                new MoveTo(x - CROSS, y - CROSS),
                new LineTo(x + CROSS, y + CROSS),
                new MoveTo(x - CROSS, y + CROSS),
                new LineTo(x + CROSS, y - CROSS));
        last = x;
      }
    }
    return path;
  }

  private double y(long value) {
    double range = strip.top() - strip.bottom();
    return COUNT - 1 - (value - strip.bottom()) * (COUNT - 3) / range;
  }

  private static Path path(String style) {
    Path path = new Path();
    path.setManaged(false);
    path.getStyleClass().setAll(style);
    return path;
  }
}
