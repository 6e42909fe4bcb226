package dev.raceway.picture.board.lane;

import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.Column;
import dev.raceway.picture.board.content.LaneMark;
import java.util.ArrayList;
import java.util.List;

/**
 * What runs through a lane over some columns.
 *
 * @param lane number of the lane, from 0
 * @param mark what it is, as it began
 * @param from its first step in sight
 * @param to its last step in sight
 */
record Span(int lane, LaneMark mark, int from, int to) {

  /** Returns the spans of all lanes, those of a lane from left to right. */
  static List<Span> of(BoardPicture picture) {
    List<Span> spans = new ArrayList<>();
    for (int lane = 0; lane < picture.program().threads(); lane++) {
      Span open = null;
      for (Column column : picture.columns()) {
        LaneMark mark = column.lanes().get(lane);
        if (open != null && !mark.begins() && mark.getClass() == open.mark.getClass()) {
          open = new Span(lane, open.mark, open.from, column.step());
          spans.set(spans.size() - 1, open);
        } else if (mark instanceof LaneMark.Nothing) {
          open = null;
        } else {
          open = new Span(lane, mark, column.step(), column.step());
          spans.add(open);
        }
      }
    }
    return spans;
  }
}
