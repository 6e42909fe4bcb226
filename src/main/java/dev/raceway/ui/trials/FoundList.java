package dev.raceway.ui.trials;

import dev.raceway.trial.TrialProgress;
import dev.raceway.ui.control.Icon;
import dev.raceway.ui.control.MarkedText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the last trials found, a line each, the newest first. */
final class FoundList extends VBox {

  private static final int LINES = 10;
  private static final double SIGN_SIZE = 10;

  FoundList() {
    setId("trials-found");
    getStyleClass().add("found-list");
  }

  void show(TrialProgress progress) {
    List<Long> found = progress.lastFound();
    List<Node> lines = new ArrayList<>();
    for (int i = found.size() - 1; i >= Math.max(0, found.size() - LINES); i--) {
      lines.add(line(progress, found.get(i)));
    }
    getChildren().setAll(lines);
  }

  private static Node line(TrialProgress progress, long found) {
    boolean exact = found == progress.setup().expected();
    MarkedText text = new MarkedText();
    text.show(TrialsText.found(progress.setup(), found));
    HBox line = new HBox(new Icon(exact ? Icon.Sign.TICK : Icon.Sign.CROSS, SIGN_SIZE), text);
    line.getStyleClass().add("found-line");
    return line;
  }
}
