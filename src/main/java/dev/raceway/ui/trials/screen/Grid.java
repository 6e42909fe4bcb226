package dev.raceway.ui.trials.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextAlignment;

/** Rows of words under headings. Cells are kept and only their words change. */
final class Grid extends GridPane {

  /** How a cell is meant: what is lost has a cross, what is exact a tick. */
  enum Meaning {
    NEUTRAL,
    LOST,
    EXACT,
    WAITING
  }

  /**
   * What stands in a cell.
   *
   * @param text the words; those of a verdict have its sign in them
   * @param meaning how they are meant
   */
  record Cell(String text, Meaning meaning) {

    static Cell of(String text) {
      return new Cell(text, Meaning.NEUTRAL);
    }

    static Cell waiting(String text) {
      return new Cell(text, Meaning.WAITING);
    }

    static Cell lost(String text) {
      return new Cell(text + " ✕", Meaning.LOST);
    }

    static Cell exact(String text) {
      return new Cell(text + " ✓", Meaning.EXACT);
    }
  }

  /** A heading wraps rather than take room from the numbers. */
  private static final double HEAD = 52;

  /** So does a name. */
  private static final double NAME = 112;

  private final int columns;
  private final List<List<Label>> rows = new ArrayList<>();

  /** Makes a grid that has its headings alone; the first column has names, the others numbers. */
  Grid(List<String> heads) {
    columns = heads.size();
    getStyleClass().add("trials-screen-grid");
    for (int column = 0; column < columns; column++) {
      ColumnConstraints constraints = new ColumnConstraints();
      constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
      constraints.setHgrow(Priority.SOMETIMES);
      getColumnConstraints().add(constraints);
      add(head(column, heads.get(column)), column, 0);
    }
  }

  void show(List<List<Cell>> cells) {
    while (rows.size() < cells.size()) {
      addRow();
    }
    while (rows.size() > cells.size()) {
      getChildren().removeAll(rows.remove(rows.size() - 1));
    }
    for (int row = 0; row < cells.size(); row++) {
      for (int column = 0; column < columns; column++) {
        show(rows.get(row).get(column), cells.get(row).get(column));
      }
    }
  }

  private void addRow() {
    List<Label> row = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      Label label = label(column);
      row.add(label);
      add(label, column, rows.size() + 1);
    }
    rows.add(row);
  }

  private static Label head(int column, String text) {
    Label head = label(column);
    head.getStyleClass().setAll("label", "trials-screen-grid-head");
    head.setText(text);
    if (column > 0) {
      head.setWrapText(true);
      head.setTextAlignment(TextAlignment.RIGHT);
      head.setMinWidth(HEAD);
    }
    setValignment(head, VPos.BOTTOM);
    return head;
  }

  private static Label label(int column) {
    Label label = new Label();
    label.setMaxWidth(Double.MAX_VALUE);
    label.setAlignment(column == 0 ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
    if (column == 0) {
      label.setMinWidth(NAME);
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    } else {
      label.setMinWidth(USE_PREF_SIZE);
    }
    label.getStyleClass().add("trials-screen-grid-cell");
    return label;
  }

  private static void show(Label label, Cell cell) {
    if (label.getText().equals(cell.text())) {
      return;
    }
    label.setText(cell.text());
    List<String> style = style(cell.meaning());
    // To be set, even to the same, is to be styled anew.
    if (!label.getStyleClass().equals(style)) {
      label.getStyleClass().setAll(style);
    }
  }

  private static List<String> style(Meaning meaning) {
    return switch (meaning) {
      case NEUTRAL -> List.of("label", "trials-screen-grid-cell");
      case WAITING -> List.of("label", "trials-screen-grid-cell", "soft");
      case LOST -> List.of("label", "trials-screen-grid-cell", "lost");
      case EXACT -> List.of("label", "trials-screen-grid-cell", "exact");
    };
  }
}
