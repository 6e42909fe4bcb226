package dev.raceway.ui.explore.graph;

import dev.raceway.model.Decision;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.graph.Axis;
import dev.raceway.picture.graph.GraphPath;
import dev.raceway.picture.graph.Point;
import dev.raceway.picture.graph.ProgressGrid;
import dev.raceway.schedule.Trace;

/**
 * A path under a person's hand. It is a run of the model from the start, so it can be no other than
 * one that the program allows.
 *
 * @param grid what it is drawn on
 * @param trace what was drawn
 */
record Drawing(ProgressGrid grid, Trace trace) {

  /** A pointer must lead by so much before a path follows it, in squares. */
  private static final double AHEAD = 0.6;

  /** A pointer must fall back by so much before a path is taken back. */
  private static final double BEHIND = 0.7;

  /** Returns an empty one. */
  static Drawing on(ProgressGrid grid) {
    return new Drawing(grid, Trace.of(grid.program()));
  }

  /** Returns where it ends. */
  Point end() {
    return grid.place(trace.end());
  }

  /** Tells whether nothing is drawn. */
  boolean isEmpty() {
    return trace.length() == 0;
  }

  /** Returns it as a path. */
  GraphPath path() {
    return GraphPath.of(grid, trace).orElse(GraphPath.EMPTY);
  }

  /** Runs one of the two threads on; where it cannot run nothing changes. */
  Drawing then(ThreadId thread) {
    return trace.end().canRun(thread) ? new Drawing(grid, trace.then(Decision.run(thread))) : this;
  }

  /** Runs one of the two threads to the end of its increment, or until it waits. */
  Drawing finishIncrement(ThreadId thread) {
    int increment = trace.end().thread(thread).increment();
    Drawing drawing = then(thread);
    while (drawing.trace.end().canRun(thread)
        && drawing.trace.end().thread(thread).increment() == increment) {
      drawing = drawing.then(thread);
    }
    return drawing;
  }

  /** Takes the last step back. */
  Drawing back() {
    return new Drawing(grid, trace.upTo(Math.max(0, trace.length() - 1)));
  }

  /**
   * Follows a pointer, and goes back with it. A wall stops it: nobody wants to wait for the lock by
   * a slip of the hand.
   *
   * @param x where the pointer is, in squares
   * @param y the same upwards
   */
  Drawing towards(double x, double y) {
    Drawing drawing = this;
    while (!drawing.isEmpty() && drawing.isPast(x, y)) {
      drawing = drawing.back();
    }
    for (int before = -1; before < drawing.trace.length(); drawing = drawing.nearer(x, y)) {
      before = drawing.trace.length();
    }
    return drawing;
  }

  private boolean isPast(double x, double y) {
    return x < end().x() - BEHIND || y < end().y() - BEHIND;
  }

  private Drawing nearer(double x, double y) {
    double right = isOpen(grid.across()) ? x - end().x() : 0;
    double above = isOpen(grid.up()) ? y - end().y() : 0;
    if (Math.max(right, above) < AHEAD) {
      return this;
    }
    return then(right >= above ? grid.across().thread() : grid.up().thread());
  }

  private boolean isOpen(Axis axis) {
    State end = trace.end();
    return end.canRun(axis.thread()) && !end.wouldBlock(axis.thread());
  }
}
