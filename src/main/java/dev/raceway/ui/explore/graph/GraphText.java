package dev.raceway.ui.explore.graph;

import dev.raceway.model.Event;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.graph.Axis;
import dev.raceway.picture.graph.ProgressGrid;
import dev.raceway.picture.graph.Zone.Kind;
import dev.raceway.schedule.Trace;
import dev.raceway.ui.text.Texts;

/** The graph in words. What is marked is marked as {@code MarkedText} reads it. */
final class GraphText {

  private GraphText() {}

  /** Says what a path means here, or why there is none. */
  static String meaning(GraphPicture picture) {
    return picture
        .grid()
        .map(grid -> Texts.get("explore.graph.path") + " " + turns(grid) + zones(grid) + pair(grid))
        .orElseGet(() -> picture.noGrid().map(Texts::of).orElse(""));
  }

  private static String turns(ProgressGrid grid) {
    if (grid.isFree()) {
      return "";
    }
    boolean waits = grid.stretch(Kind.FORBIDDEN).isPresent();
    return Texts.get(waits ? "explore.graph.python.lock" : "explore.graph.python") + " ";
  }

  private static String zones(ProgressGrid grid) {
    if (grid.stretch(Kind.UNSAFE).isEmpty()) {
      return Texts.get("explore.graph.no-zone");
    }
    if (grid.isGuarded()) {
      return Texts.get("explore.graph.guarded");
    }
    if (grid.isUninterrupted()) {
      return Texts.get("explore.graph.uninterrupted");
    }
    return Texts.get(
        grid.stretch(Kind.FORBIDDEN).isPresent() ? "explore.graph.partly" : "explore.graph.zone");
  }

  private static String pair(ProgressGrid grid) {
    int threads = grid.program().threads();
    if (threads == 2) {
      return "";
    }
    boolean canLose =
        grid.stretch(Kind.UNSAFE).isPresent() && !grid.isGuarded() && !grid.isUninterrupted();
    return " "
        + Texts.get("explore.graph.pair", grid.across().thread(), grid.up().thread(), threads)
        + (canLose ? " " + Texts.get("explore.graph.pair-only") : "");
  }

  /** Says what the drawn path has come to, or how to draw one. */
  static String verdict(GraphPicture picture) {
    return picture
        .refused()
        .map(
            refused -> Texts.get("step.problem.refused", refused.thread(), Texts.of(refused.why())))
        .orElseGet(() -> picture.drawing().map(GraphText::verdict).orElse(""));
  }

  private static String verdict(Drawing drawing) {
    ProgressGrid grid = drawing.grid();
    State end = drawing.trace().end();
    String a = "[" + grid.across().thread() + "]";
    String b = "[" + grid.up().thread() + "]";
    if (drawing.isEmpty()) {
      return Texts.get("explore.graph.draw", a, b);
    }
    if (end.isComplete()) {
      if (end.lost() > 0 && end.count() == end.expected()) {
        return Texts.get("step.result.by-luck", end.expected(), end.count(), end.lost());
      }
      String key = end.lost() > 0 ? "explore.graph.end-lost" : "explore.graph.end-exact";
      return Texts.get(key, end.count(), end.expected());
    }
    if (end.lost() > 0 || drawing.path().meets(grid, Kind.UNSAFE)) {
      return Texts.get("explore.graph.lost");
    }
    return handOver(drawing)
        + waiting(end, grid.across().thread())
        + waiting(end, grid.up().thread())
        + Texts.get("explore.graph.so-far", a, b);
  }

  private static String handOver(Drawing drawing) {
    Trace trace = drawing.trace();
    return trace.event(trace.length()) instanceof Event.Stepped step && step.handedTo().isPresent()
        ? Texts.get(
                "explore.graph.hand-over",
                "[" + step.thread() + "]",
                "[" + step.handedTo().get() + "]")
            + " "
        : "";
  }

  private static String waiting(State state, ThreadId thread) {
    return state.thread(thread).blocked()
        ? Texts.get("explore.graph.waits", "[" + thread + "]") + " "
        : "";
  }

  /** Says to a screen reader where the drawn path ends. */
  static String spoken(GraphPicture picture) {
    return picture
        .drawing()
        .map(
            drawing ->
                Texts.get(
                    "explore.graph.spoken",
                    place(drawing, drawing.grid().across(), drawing.end().x()),
                    place(drawing, drawing.grid().up(), drawing.end().y())))
        .orElseGet(() -> meaning(picture));
  }

  private static String place(Drawing drawing, Axis axis, int at) {
    State end = drawing.trace().end();
    return end.next(axis.thread())
        .map(
            next ->
                Texts.get(
                    "explore.graph.spoken.place", axis.thread(), at, axis.length(), Texts.of(next)))
        .orElseGet(() -> Texts.get("explore.graph.spoken.done", axis.thread()));
  }
}
