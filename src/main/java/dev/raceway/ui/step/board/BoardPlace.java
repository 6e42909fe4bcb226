package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.NextCell;
import dev.raceway.picture.board.content.Veil;
import dev.raceway.picture.board.place.BoardWindow;
import dev.raceway.picture.board.place.Geometry;
import dev.raceway.picture.board.words.CellText;
import dev.raceway.picture.board.words.SpokenLane;
import dev.raceway.ui.text.Texts;
import javafx.geometry.BoundingBox;

/**
 * A place on the lanes that one can walk to.
 *
 * @param lane number of the lane, from 0
 * @param step number of a step, or {@link #HEADER}, or {@link #NEXT}
 */
record BoardPlace(int lane, int step) {

  /** The left end of a lane. */
  static final int HEADER = 0;

  /** The right end of a lane, where it goes on. */
  static final int NEXT = -1;

  /** Returns the place that shows the last step, or a thread if there is none. */
  static BoardPlace last(BoardPicture picture) {
    int steps = picture.window().steps();
    return picture.columns().stream()
        .filter(column -> column.step() == steps)
        .findFirst()
        .map(column -> new BoardPlace(column.thread().index(), steps))
        .orElse(new BoardPlace(0, HEADER));
  }

  /**
   * Returns the place at a point of the board. Above and below the lanes a column belongs to its
   * step as a whole; in a lane its cell alone does, and the rest to the lane's thread.
   */
  static BoardPlace at(double x, double y, BoardPicture picture, Geometry geometry) {
    BoardWindow window = picture.window();
    int lane = (int) Math.floor((y - geometry.lanesTop()) / geometry.laneHeight());
    int last = picture.program().threads() - 1;
    double stage = x - geometry.headerWidth() - Geometry.STAGE_INSET;
    boolean isOutside = lane < 0 || lane > last;
    int bounded = Math.max(0, Math.min(lane, last));
    return picture.columns().stream()
        .filter(column -> window.xOf(column.step()) <= stage)
        .filter(column -> stage < window.xOf(column.step()) + window.columnWidth())
        .filter(column -> stage >= 0 && (isOutside || column.thread().index() == lane))
        .findFirst()
        .map(column -> new BoardPlace(bounded, column.step()))
        .orElse(new BoardPlace(bounded, HEADER));
  }

  /** Returns where it is on the board. */
  BoundingBox bounds(BoardPicture picture, Geometry geometry) {
    BoardWindow window = picture.window();
    double top = geometry.laneTop(lane) + 2;
    double height = geometry.laneHeight() - 4;
    double stage = geometry.headerWidth() + Geometry.STAGE_INSET;
    if (step == HEADER) {
      return new BoundingBox(2, top, geometry.headerWidth() - 4, height);
    } else if (step == NEXT) {
      double x = stage + Math.min(window.nowX(), window.right()) + 8;
      return new BoundingBox(x, top, geometry.nextWidth() - 8, height);
    }
    return new BoundingBox(stage + window.xOf(step), top, window.columnWidth(), height);
  }

  boolean isStep() {
    return step > 0;
  }

  BoardPlace left(BoardPicture picture) {
    if (step == NEXT) {
      return new BoardPlace(lane, picture.window().steps());
    }
    return new BoardPlace(lane, Math.max(HEADER, step - 1));
  }

  BoardPlace right(BoardPicture picture) {
    return new BoardPlace(lane, step == NEXT || step == picture.window().steps() ? NEXT : step + 1);
  }

  BoardPlace up() {
    return new BoardPlace(Math.max(0, lane - 1), step);
  }

  BoardPlace down(BoardPicture picture) {
    return new BoardPlace(Math.min(picture.program().threads() - 1, lane + 1), step);
  }

  /** Returns the nearest place that this picture has. */
  BoardPlace within(BoardPicture picture) {
    return new BoardPlace(
        Math.min(lane, picture.program().threads() - 1), Math.min(step, picture.window().steps()));
  }

  /** What a thread will do next may be what is asked. */
  private static String next(NextCell cell, Veil veil) {
    return veil.next().isPresent() && cell instanceof NextCell.Ready ready
        ? Texts.get(
            "board.next.spoken",
            ready.thread(),
            new CellText(Texts.messages()).next(ready),
            veil.next().get())
        : new SpokenLane(Texts.messages()).next(cell);
  }

  /** Returns what a screen reader says here. */
  String spoken(BoardPicture picture, Veil veil) {
    ThreadId thread = ThreadId.at(lane);
    if (step == HEADER) {
      return new SpokenLane(Texts.messages()).header(picture.headers().get(lane));
    }
    if (step == NEXT) {
      return next(picture.next().get(lane), veil);
    }
    return picture.columns().stream()
        .filter(column -> column.step() == step)
        .findFirst()
        .map(
            column ->
                column.thread().equals(thread)
                    ? new CellText(Texts.messages()).spoken(column, veil)
                    : new SpokenLane(Texts.messages()).meanwhile(column, thread))
        .orElseGet(() -> Texts.get("board.walk.step", step));
  }
}
