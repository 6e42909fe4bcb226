package dev.raceway.ui.step.board;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A sign below the cell of one step, with a few words where there is room for them. */
final class FlagView extends Pane {

  /** Below a cell a ribbon and its words come first. */
  private static final double RIBBON = 22;

  private static final double LINE = 18;

  /** The least height in which the sign can be known. */
  private static final double LEAST = 11;

  private final Region sign;
  private final Label words;
  private int step;

  /**
   * Makes one that flags nothing yet.
   *
   * @param style of the sign; with {@code -words} behind it that of the words
   */
  FlagView(String style) {
    sign = Parts.area(style);
    words = Parts.words(style + "-words");
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(sign, words);
  }

  /** Chooses the step; 0 for none. */
  void set(int flagged, String text) {
    step = flagged;
    words.setText(text);
  }

  void show(BoardPicture picture, Geometry geometry, Clearance taken) {
    List<Column> columns = picture.columns();
    int index = columns.isEmpty() ? -1 : step - columns.get(0).step();
    setVisible(step > 0 && index >= 0 && index < columns.size());
    if (isVisible()) {
      Column column = columns.get(index);
      int lane = column.thread().index();
      boolean hasRibbon =
          columns.subList(index, Math.min(index + 2, columns.size())).stream()
              .anyMatch(each -> !(each.lanes().get(lane) instanceof LaneMark.Nothing));
      show(column, hasRibbon ? RIBBON : 0, picture.window(), geometry, taken);
    }
  }

  private void show(
      Column column, double ribbon, BoardWindow window, Geometry geometry, Clearance taken) {
    double em = geometry.em();
    int lane = column.thread().index();
    double bottom = geometry.laneTop(lane) + geometry.laneHeight();
    double room = bottom - geometry.cellBottom(lane) - 2;
    // At now the words would lie across its line, and what they say has just been told.
    boolean hasWords =
        window.density() == Density.FULL
            && room >= (ribbon + LINE) * em
            && column.step() < window.steps();
    boolean isBelow = room >= LEAST || window.density() == Density.TICK;
    double height = isBelow ? Math.min(13 * em, room - 1) : LEAST;
    double x = window.xOf(column.step()) + (window.density() == Density.TICK ? 4 : 8);
    double below = hasWords ? bottom - LINE * em / 2 - 3 : bottom - 2 - height / 2;
    // Where there is no room below the cell, there is some at its left end.
    double middle = isBelow ? below : geometry.cellMiddle(lane);
    sign.resizeRelocate(x, middle - height / 2, 10 * em, height);
    double width = TextWidth.bold(words.getText(), geometry.smallWords());
    Area place = new Area(x + 15 * em, middle - LINE * em / 2, width, LINE * em);
    words.setVisible(hasWords && taken.first(place).isPresent());
    words.resizeRelocate(place.x(), place.y(), width + 8, place.height());
  }
}
