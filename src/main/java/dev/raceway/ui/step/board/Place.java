package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import dev.raceway.ui.text.Texts;

/**
 * A place on the lanes that one can walk to.
 *
 * @param lane number of the lane, from 0
 * @param step number of a step, or {@link #HEADER}, or {@link #NEXT}
 */
record Place(int lane, int step) {

  /** The left end of a lane. */
  static final int HEADER = 0;

  /** The right end of a lane, where it goes on. */
  static final int NEXT = -1;

  boolean isStep() {
    return step > 0;
  }

  Place left(BoardPicture picture) {
    if (step == NEXT) {
      return new Place(lane, picture.window().steps());
    }
    return new Place(lane, Math.max(HEADER, step - 1));
  }

  Place right(BoardPicture picture) {
    return new Place(lane, step == NEXT || step == picture.window().steps() ? NEXT : step + 1);
  }

  Place up() {
    return new Place(Math.max(0, lane - 1), step);
  }

  Place down(BoardPicture picture) {
    return new Place(Math.min(picture.program().threads() - 1, lane + 1), step);
  }

  /** Returns the nearest place that this picture has. */
  Place within(BoardPicture picture) {
    return new Place(
        Math.min(lane, picture.program().threads() - 1), Math.min(step, picture.window().steps()));
  }

  /** Returns what a screen reader says here. */
  String spoken(BoardPicture picture, boolean outcomeHidden) {
    ThreadId thread = ThreadId.at(lane);
    if (step == HEADER) {
      return SpokenLane.header(picture.headers().get(lane));
    }
    if (step == NEXT) {
      return SpokenLane.next(picture.next().get(lane));
    }
    return picture.columns().stream()
        .filter(column -> column.step() == step)
        .findFirst()
        .map(
            column ->
                column.thread().equals(thread)
                    ? CellText.spoken(column, outcomeHidden)
                    : SpokenLane.meanwhile(column, thread))
        .orElseGet(() -> Texts.get("board.walk.step", step));
  }
}
