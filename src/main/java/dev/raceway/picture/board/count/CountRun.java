package dev.raceway.picture.board.count;

import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.Column;
import dev.raceway.picture.board.place.BoardWindow;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of time in which the count and what it should be stay the same.
 *
 * @param from where it begins, in pixels
 * @param to where it ends
 * @param count the count
 * @param expected what it should be
 */
public record CountRun(double from, double to, long count, long expected) {

  /** Returns whether the count is what it should be. */
  public boolean isExact() {
    return count == expected;
  }

  private CountRun until(double end) {
    return new CountRun(from, end, count, expected);
  }

  /** Returns the stretches in sight. A step takes effect in the middle of its column. */
  public static List<CountRun> of(BoardPicture picture) {
    List<CountRun> runs = new ArrayList<>();
    if (picture.columns().isEmpty()) {
      return runs;
    }
    BoardWindow window = picture.window();
    Column first = picture.columns().get(0);
    CountRun open =
        new CountRun(
            window.xOf(first.step()), 0, first.counts().before(), first.counts().expectedBefore());
    for (Column column : picture.columns()) {
      Column.Counts counts = column.counts();
      if (counts.after() != open.count || counts.expectedAfter() != open.expected) {
        double middle = window.middleOf(column.step());
        runs.add(open.until(middle));
        open = new CountRun(middle, 0, counts.after(), counts.expectedAfter());
      }
    }
    runs.add(
        open.until(window.xOf(picture.columns().get(picture.columns().size() - 1).step() + 1)));
    return runs;
  }
}
