package dev.raceway.ui.step;

import dev.raceway.session.Run;
import dev.raceway.ui.control.MarkedText;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The one line in which the board explains itself, and says what could not be done. */
final class CaptionBar extends HBox {

  private static final PseudoClass STOMP = PseudoClass.getPseudoClass("stomp");
  private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

  private final Label mark = new Label();
  private final MarkedText text = new MarkedText();

  CaptionBar() {
    setId("caption");
    getStyleClass().addAll("card", "caption");
    setAlignment(Pos.CENTER_LEFT);
    setFillHeight(false);
    mark.getStyleClass().add("caption-mark");
    text.setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(mark, text);
  }

  void show(Run run, Optional<String> problem) {
    boolean stomp = problem.isEmpty() && run.isStomp(run.position());
    pseudoClassStateChanged(STOMP, stomp);
    pseudoClassStateChanged(PROBLEM, problem.isPresent());
    mark.setText(problem.isPresent() ? "!" : stomp ? "✕" : "");
    mark.setVisible(problem.isPresent() || stomp);
    mark.setManaged(mark.isVisible());
    text.show(problem.orElseGet(() -> Narration.of(run)));
  }
}
