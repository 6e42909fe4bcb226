package dev.raceway.ui.step.board;

import dev.raceway.ui.text.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The left end of the count's band: its name, the value in large figures, and the lock's name. */
final class CountHeader extends Pane {

  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  private final Label name = new Label(Texts.get("board.count"));
  private final Label value = new Label();
  private final Label lock = new Label();

  CountHeader() {
    setManaged(false);
    name.getStyleClass().add("count-name");
    value.getStyleClass().add("count-large");
    value.setId("count");
    lock.getStyleClass().add("lock-name");
    for (Label label : new Label[] {name, value, lock}) {
      label.setManaged(false);
      getChildren().add(label);
    }
  }

  /** The large figures. */
  Label value() {
    return value;
  }

  void show(NowMarks now, Geometry geometry, boolean outcomeHidden) {
    if (geometry.isLow() != value.getPseudoClassStates().contains(LOW)) {
      value.pseudoClassStateChanged(LOW, geometry.isLow());
      // A board finds its size while it is laid out, when styles have been applied already.
      value.applyCss();
    }
    value.setText(outcomeHidden ? CellText.HIDDEN : Texts.number(now.count()));
    double width = geometry.headerWidth() - 20;
    double size = geometry.presenting() ? 20 : 13;
    lock.setText(LockText.mode(now, words -> TextWidth.bold(words, size) <= width));
    double line = 18 * geometry.em();
    name.resizeRelocate(14, 8, width, line);
    value.resizeRelocate(14, line + 8, width, geometry.bandHeight() - line - 12);
    lock.resizeRelocate(14, geometry.railTop() + (geometry.railHeight() - line) / 2, width, line);
  }
}
