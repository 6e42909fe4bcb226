package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import dev.raceway.ui.text.Texts;

/** What a screen reader says of the lanes between their own steps. */
final class SpokenLane {

  private SpokenLane() {}

  /** Returns who it is, what it does, its private copy and how far it has come. */
  static String header(LaneHeader header) {
    return Texts.get(
        "board.walk.header",
        header.thread(),
        HeaderView.status(header),
        HeaderView.copy(header),
        HeaderView.progress(header));
  }

  /** Returns what the thread would do next, or why it cannot. */
  static String next(NextCell next) {
    if (next instanceof NextCell.Ready ready) {
      return Texts.get(
          "board.next.spoken", ready.thread(), CellText.word(ready), CellText.nextHint(ready));
    }
    if (next instanceof NextCell.Waiting waiting) {
      return Texts.get(
          "board.walk.waits",
          waiting.thread(),
          waiting.owner().map(ThreadId::toString).orElseGet(() -> Texts.get("board.a-permit")),
          CellText.place(waiting.place()));
    }
    if (next instanceof NextCell.NoInterpreter waiting) {
      return Texts.get("board.walk.no-interpreter", waiting.thread(), waiting.holder());
    }
    return Texts.get("board.walk.done", next.thread());
  }

  /** Returns what runs through a lane while another thread steps. */
  static String meanwhile(Column column, ThreadId thread) {
    LaneMark mark = column.lanes().get(thread.index());
    if (mark instanceof LaneMark.Waits waits) {
      return Texts.get(
          "board.walk.meanwhile-waits",
          column.step(),
          thread,
          waits.owner().map(ThreadId::toString).orElseGet(() -> Texts.get("board.a-permit")),
          CellText.place(waits.place()));
    }
    if (mark instanceof LaneMark.Holds) {
      return Texts.get("board.walk.meanwhile-holds", column.step(), thread);
    }
    return Texts.get("board.walk.meanwhile", column.step(), thread, column.thread());
  }
}
