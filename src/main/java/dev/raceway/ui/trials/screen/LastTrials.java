package dev.raceway.ui.trials.screen;

import dev.raceway.ui.control.Icon;
import dev.raceway.ui.control.MarkedText;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.TrialsText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the last trials found, a line each, the newest first. The lines are kept. */
final class LastTrials extends VBox {

  private static final int LINES = 20;
  private static final double SIGN_SIZE = 10;

  private final Label of = new Label();
  private final List<Line> lines = new ArrayList<>();

  private static final class Line extends HBox {

    private final Icon tick = new Icon(Icon.Sign.TICK, SIGN_SIZE);
    private final Icon cross = new Icon(Icon.Sign.CROSS, SIGN_SIZE);
    private final MarkedText text = new MarkedText();

    Line() {
      getStyleClass().add("found-line");
      getChildren().addAll(tick, cross, text);
    }

    void show(RunPicture run, long found) {
      boolean isExact = found == run.setup().expected();
      tick.setVisible(isExact);
      tick.setManaged(isExact);
      cross.setVisible(!isExact);
      cross.setManaged(!isExact);
      text.show(TrialsText.found(run.setup(), found));
    }
  }

  LastTrials() {
    super(4);
    setId("lab-last");
    getStyleClass().addAll("card", "lab-panel");
    Label title = new Label(Texts.get("trials.last"));
    title.getStyleClass().add("overline");
    of.getStyleClass().add("field-label");
    getChildren().addAll(title, of);
    for (int i = 0; i < LINES; i++) {
      lines.add(new Line());
    }
    getChildren().addAll(lines);
  }

  void show(LabState state) {
    Optional<RunPicture> latest = state.current().filter(run -> run.done() > 0);
    setVisible(latest.isPresent());
    setManaged(isVisible());
    latest.ifPresent(this::show);
  }

  private void show(RunPicture run) {
    of.setText(run.pick().text());
    List<Long> found = run.progress().lastFound();
    for (int i = 0; i < LINES; i++) {
      Line line = lines.get(i);
      boolean isUsed = i < found.size();
      line.setVisible(isUsed);
      line.setManaged(isUsed);
      if (isUsed) {
        line.show(run, found.get(found.size() - 1 - i));
      }
    }
  }
}
