package dev.raceway.picture.miniature;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.Part;
import dev.raceway.picture.PathData;
import dev.raceway.picture.Style;
import dev.raceway.picture.miniature.MiniatureColumns.Column;
import dev.raceway.schedule.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A run as a small picture: the count above, a lane for each thread below, a tick for each step,
 * stomps red with a cross. A few parts, however long the run.
 */
public final class MiniatureDrawing {

  /** How wide every one is, in pixels. */
  public static final double WIDTH = 208;

  /** How high every one is, in pixels. */
  public static final double HEIGHT = 92;

  private static final double COUNT = 26;
  private static final double LANES = 58;
  private static final double GAP = 8;
  private static final double WIDEST_TICK = 14;
  private static final double WAIT = 2;
  private static final int MOST_COLUMNS = 104;
  private static final double CROSS = 3;

  private final MiniatureColumns strip;
  private final int threads;
  private final double wide;
  private final List<Part> parts = new ArrayList<>();

  /** Draws a run. */
  public MiniatureDrawing(Trace trace) {
    strip = MiniatureColumns.of(trace, MOST_COLUMNS);
    threads = trace.program().threads();
    wide = WIDTH / strip.columns().size();
    line("mini-should-be", Column::expected);
    line("mini-count", Column::count);
    for (ThreadId thread : trace.program().threadIds()) {
      lane("mini-wait", thread, WAIT, Column::waits, wide);
      lane("mini-tick", thread, tickHeight(), Column::ran, tickWidth());
      lane("mini-stomp", thread, tickHeight(), Column::stomped, tickWidth());
    }
    crosses();
  }

  /** Returns its parts, what lies above others later. */
  public List<Part> parts() {
    return List.copyOf(parts);
  }

  private double tickWidth() {
    return Math.max(1.5, Math.min(WIDEST_TICK, wide - 1.5));
  }

  private double tickHeight() {
    return Math.min(16, LANES / threads - 3);
  }

  /** A tick is a short thick line, so that a lane is one part. */
  private void lane(
      String style,
      ThreadId thread,
      double height,
      Function<Column, List<ThreadId>> who,
      double width) {
    PathData ticks = new PathData();
    double middle = COUNT + GAP + (thread.index() + 0.5) * LANES / threads;
    for (int i = 0; i < strip.columns().size(); i++) {
      if (who.apply(strip.columns().get(i)).contains(thread)) {
        double x = (i + 0.5) * wide - width / 2;
        ticks.line(x, middle, x + width, middle);
      }
    }
    add(Style.of(style).in(thread), ticks, Optional.of(height));
  }

  private void line(String style, ToLongFunction<Column> value) {
    double y = y(strip.start());
    PathData line = new PathData().moveTo(0, y);
    for (int i = 0; i < strip.columns().size(); i++) {
      double next = y(value.applyAsLong(strip.columns().get(i)));
      if (next != y) {
        double x = (i + 0.5) * wide;
        line.lineTo(x, y).lineTo(x, next);
        y = next;
      }
    }
    add(Style.of(style), line.lineTo(WIDTH, y), Optional.empty());
  }

  /** Red never stands alone; where stomps are dense one cross stands for several. */
  private void crosses() {
    PathData crosses = new PathData();
    double last = -WIDTH;
    double y = COUNT + GAP / 2;
    for (int i = 0; i < strip.columns().size(); i++) {
      double x = Math.min((i + 0.5) * wide, WIDTH - CROSS);
      if (!strip.columns().get(i).stomped().isEmpty() && x - last >= 4 * CROSS) {
        crosses
            .line(x - CROSS, y - CROSS, x + CROSS, y + CROSS)
            .line(x - CROSS, y + CROSS, x + CROSS, y - CROSS);
        last = x;
      }
    }
    add(Style.of("mini-cross"), crosses, Optional.empty());
  }

  /** Adds lines, unless there are none. */
  private void add(Style style, PathData lines, Optional<Double> thickness) {
    String data = lines.toString();
    if (!data.isEmpty()) {
      parts.add(new Part.Path(style, data, thickness));
    }
  }

  private double y(long value) {
    double range = strip.top() - strip.bottom();
    return COUNT - 1 - (value - strip.bottom()) * (COUNT - 3) / range;
  }
}
