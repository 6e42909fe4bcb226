package dev.raceway.ui.step;

import dev.raceway.model.Event;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.Trace;
import dev.raceway.session.Run;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.ThreadStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A small map of the whole run, and the way to any point of it. */
final class Scrubber extends StackPane {

  /** Marks nearer than this would lie on each other. */
  private static final double MARK_WIDTH = 3;

  private final Slider slider = new Slider(0, 1, 0);
  private final Pane marks = new Pane();
  private Run run;
  private boolean showing;
  private Trace marked;
  private double markedWidth;

  Scrubber(Run run, IntConsumer onPosition) {
    this.run = run;
    getStyleClass().add("scrubber");
    slider.setId("scrubber");
    slider.setAccessibleText(Texts.get("step.scrubber"));
    slider.setBlockIncrement(1);
    marks.setMouseTransparent(true);
    marks.setManaged(false);
    getChildren().addAll(slider, marks);
    slider
        .valueProperty()
        .addListener(
            (value, before, after) -> {
              if (!showing) {
                onPosition.accept((int) Math.round(after.doubleValue()));
              }
            });
  }

  void show(Run next) {
    run = next;
    showing = true;
    slider.setMax(Math.max(1, run.trace().length()));
    slider.setValue(run.position());
    slider.setDisable(run.isEmpty());
    showing = false;
    drawMarks();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    drawMarks();
  }

  private void drawMarks() {
    double width = getWidth() - 16;
    marks.resizeRelocate(8, 0, Math.max(0, width), getHeight());
    if (width <= 0 || isDrawn(width)) {
      return;
    }
    marked = run.trace();
    markedWidth = width;
    marks.getChildren().setAll(marks(width));
  }

  private boolean isDrawn(double width) {
    return marked != null
        && markedWidth == width
        && marked.length() == run.trace().length()
        && marked.startsWith(run.trace());
  }

  /** At most one mark of a kind for every few pixels, however long the run. */
  private List<Node> marks(double width) {
    List<Node> nodes = new ArrayList<>();
    Trace trace = run.trace();
    int places = (int) (width / MARK_WIDTH);
    int per = Math.max(1, (int) Math.ceil(trace.length() / (double) places));
    for (int from = 1; from <= trace.length(); from += per) {
      int to = Math.min(trace.length(), from + per - 1);
      double x = (from - 1) * width / trace.length();
      double wide = Math.max(MARK_WIDTH, (to - from + 1) * width / trace.length());
      owner(trace, to).ifPresent(owner -> nodes.add(mark("scrubber-owner", owner, x, wide)));
      for (int i = from; i <= to; i++) {
        if (run.isStomp(i)) {
          nodes.add(point("scrubber-stomp", i * width / trace.length()));
          break;
        }
      }
      for (int i = from; i <= to; i++) {
        if (trace.event(i) instanceof Event.SwitchThrown) {
          nodes.add(point("scrubber-switch", i * width / trace.length()));
          break;
        }
      }
    }
    return nodes;
  }

  private static Optional<ThreadId> owner(Trace trace, int position) {
    return trace.state(position).lockOwner();
  }

  private Node mark(String style, ThreadId owner, double x, double width) {
    Region mark = new Region();
    mark.setManaged(false);
    mark.getStyleClass().addAll(style, ThreadStyle.of(owner));
    mark.resizeRelocate(x, getHeight() / 2 + 8, width, 3);
    return mark;
  }

  private Node point(String style, double x) {
    Region point = new Region();
    point.setManaged(false);
    point.getStyleClass().add(style);
    point.resizeRelocate(x - 4, getHeight() / 2 - 16, 8, 8);
    return point;
  }
}
