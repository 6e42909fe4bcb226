package dev.raceway.ui.trials;

import dev.raceway.trial.result.TrialProgress;
import dev.raceway.ui.control.Icon;
import dev.raceway.ui.control.MarkedText;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** What the last trials found, a line each, the newest first; numbers end where others end. */
public final class FoundGrid extends GridPane {

  private static final double SIGN_SIZE = 10;

  private final List<Line> lines = new ArrayList<>();
  private final boolean isNumbered;

  /** A row; its parts stand in columns, which no pane of its own could align with others. */
  private final class Line {

    private final Label number = new Label();
    private final Icon tick = new Icon(Icon.Sign.TICK, SIGN_SIZE);
    private final Icon cross = new Icon(Icon.Sign.CROSS, SIGN_SIZE);
    private final MarkedText should = new MarkedText();
    private final MarkedText value = new MarkedText();

    Line(int row) {
      number.getStyleClass().add("found-number");
      number.setMinWidth(USE_PREF_SIZE);
      should.getStyleClass().add("found-should");
      value.getStyleClass().add("found-value");
      int sign = isNumbered ? 1 : 0;
      if (isNumbered) {
        add(number, 0, row);
      }
      add(tick, sign, row);
      add(cross, sign, row);
      add(should, sign + 1, row);
      add(value, sign + 2, row);
    }

    void show(TrialProgress progress, long trial, long found) {
      boolean isExact = found == progress.setup().expected();
      number.setText(Texts.number(trial));
      should.show(TrialsText.should(progress.setup()));
      value.show(TrialsText.found(progress.setup(), found));
      Shown.when(number, true);
      Shown.when(tick, isExact);
      Shown.when(cross, !isExact);
      Shown.when(should, true);
      Shown.when(value, true);
    }

    void hide() {
      for (Node part : List.of(number, tick, cross, should, value)) {
        Shown.when(part, false);
      }
    }
  }

  /**
   * Makes an empty list.
   *
   * @param most how many lines it shows
   * @param isNumbered whether each begins with the number of its trial
   */
  public FoundGrid(int most, boolean isNumbered) {
    this.isNumbered = isNumbered;
    getStyleClass().add("found-grid");
    if (isNumbered) {
      getColumnConstraints().add(column(HPos.RIGHT));
    }
    getColumnConstraints().addAll(column(HPos.CENTER), column(HPos.LEFT), column(HPos.RIGHT));
    for (int row = 0; row < most; row++) {
      lines.add(new Line(row));
      lines.get(row).hide();
    }
  }

  private static ColumnConstraints column(HPos alignment) {
    ColumnConstraints column = new ColumnConstraints();
    column.setHalignment(alignment);
    // A text flow as wide as its column would begin at the left of it.
    column.setFillWidth(false);
    return column;
  }

  /** Shows the last trials of a run. */
  public void show(TrialProgress progress) {
    List<Long> found = progress.lastFound();
    for (int i = 0; i < lines.size(); i++) {
      if (i < found.size()) {
        long value = found.get(found.size() - 1 - i);
        lines.get(i).show(progress, progress.trialsDone() - i, value);
      } else {
        lines.get(i).hide();
      }
    }
  }
}
