package dev.raceway.picture.board.words;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.board.content.Column;
import dev.raceway.picture.board.content.LaneHeader;
import dev.raceway.picture.board.content.LaneMark;
import dev.raceway.picture.board.content.NextCell;
import dev.raceway.text.Messages;

/** What a screen reader says of the lanes between their own steps. */
public final class SpokenLane {

  private final Messages words;
  private final CellText cells;
  private final HeaderText headers;

  /** Makes one that speaks a language. */
  public SpokenLane(Messages words) {
    this.words = words;
    cells = new CellText(words);
    headers = new HeaderText(words);
  }

  /** Returns who it is, what it does, its private copy and how far it has come. */
  public String header(LaneHeader header) {
    return words.get(
        "board.walk.header",
        header.thread(),
        headers.status(header),
        headers.copy(header),
        headers.progress(header));
  }

  /** Returns what the thread would do next, or why it cannot. */
  public String next(NextCell next) {
    if (next instanceof NextCell.Ready ready) {
      return words.get(
          "board.next.spoken", ready.thread(), cells.word(ready), cells.nextHint(ready));
    }
    if (next instanceof NextCell.Waiting waiting) {
      return words.get(
          "board.walk.waits",
          waiting.thread(),
          waiting.owner().map(ThreadId::toString).orElseGet(() -> words.get("board.a-permit")),
          cells.place(waiting.place()));
    }
    if (next instanceof NextCell.NoInterpreter waiting) {
      return words.get("board.walk.no-interpreter", waiting.thread(), waiting.holder());
    }
    return words.get("board.walk.done", next.thread());
  }

  /** Returns what runs through a lane while another thread steps. */
  public String meanwhile(Column column, ThreadId thread) {
    LaneMark mark = column.lanes().get(thread.index());
    if (mark instanceof LaneMark.Waits waits) {
      return words.get(
          "board.walk.meanwhile-waits",
          column.step(),
          thread,
          waits.owner().map(ThreadId::toString).orElseGet(() -> words.get("board.a-permit")),
          cells.place(waits.place()));
    }
    if (mark instanceof LaneMark.Holds) {
      return words.get("board.walk.meanwhile-holds", column.step(), thread);
    }
    return words.get("board.walk.meanwhile", column.step(), thread, column.thread());
  }
}
