package dev.raceway.ui.trials.screen;

import dev.raceway.ui.control.Icon;
import dev.raceway.ui.control.MarkedText;
import dev.raceway.ui.control.Scroller;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.TrialsText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What the last trials found, a numbered line each, the newest first; they scroll by themselves.
 */
final class LastTrials extends VBox {

  private static final int LINES = 20;
  private static final double SIGN_SIZE = 10;

  /** So much of the list is in sight where there is little room. */
  private static final double ENOUGH = 72;

  private final Label of = new Label();
  private final List<Line> lines = new ArrayList<>();

  private static final class Line extends HBox {

    private final Label number = new Label();
    private final Icon tick = new Icon(Icon.Sign.TICK, SIGN_SIZE);
    private final Icon cross = new Icon(Icon.Sign.CROSS, SIGN_SIZE);
    private final MarkedText text = new MarkedText();

    Line() {
      getStyleClass().add("found-line");
      number.getStyleClass().add("found-number");
      number.setMinWidth(USE_PREF_SIZE);
      getChildren().addAll(number, tick, cross, text);
    }

    void show(RunPicture run, long trial, long found) {
      boolean isExact = found == run.setup().expected();
      number.setText(Texts.number(trial));
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
    VBox list = new VBox(4);
    for (int i = 0; i < LINES; i++) {
      lines.add(new Line());
    }
    list.getChildren().addAll(lines);
    Scroller scroll = new Scroller(list, ENOUGH);
    scroll.setId("lab-last-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(title, of, scroll);
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
        line.show(run, run.done() - i, found.get(found.size() - 1 - i));
      }
    }
  }
}
