package dev.raceway.ui.trials.screen;

import dev.raceway.ui.control.Scroller;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.FoundGrid;
import dev.raceway.ui.trials.run.RunPicture;
import dev.raceway.ui.trials.run.TrialsScreenState;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What the last trials found, a numbered line each, the newest first; they scroll by themselves.
 */
final class LastTrials extends VBox {

  private static final int LINES = 20;

  /** So much of the list is in sight where there is little room. */
  private static final double ENOUGH = 72;

  private final Label of = new Label();
  private final FoundGrid list = new FoundGrid(LINES, true);

  LastTrials() {
    super(4);
    setId("trials-screen-last");
    getStyleClass().addAll("card", "trials-screen-panel");
    Label title = new Label(Texts.get("trials.last"));
    title.getStyleClass().add("overline");
    of.getStyleClass().add("field-label");
    Scroller scroll = new Scroller(list, ENOUGH);
    scroll.setId("trials-screen-last-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(title, of, scroll);
  }

  void show(TrialsScreenState state) {
    Optional<RunPicture> latest = state.current().filter(run -> run.done() > 0);
    Shown.when(this, latest.isPresent());
    latest.ifPresent(this::show);
  }

  private void show(RunPicture run) {
    of.setText(run.name());
    list.show(run.progress());
  }
}
