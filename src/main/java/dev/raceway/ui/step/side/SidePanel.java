package dev.raceway.ui.step.side;

import dev.raceway.session.Run;
import java.util.Objects;
import java.util.function.IntConsumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Code and history in one card. */
public final class SidePanel extends VBox implements AutoCloseable {

  private final HistoryPanel history;

  /**
   * Makes the panel.
   *
   * @param model what is chosen in it; outlives it
   * @param run the run to show first
   * @param onPosition told which position of the trace a person goes to
   */
  public SidePanel(SideViewModel model, Run run, IntConsumer onPosition) {
    getStyleClass().addAll("card", "side-panel");
    getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("side.css")).toExternalForm());
    history = new HistoryPanel(model, run, onPosition);
    VBox.setVgrow(history, Priority.ALWAYS);
    getChildren().add(history);
  }

  /**
   * Shows a run.
   *
   * @param outcomeHidden whether what came of the steps is kept back
   */
  public void show(Run run, boolean outcomeHidden) {
    history.show(run, outcomeHidden);
  }

  /** Lets go of the model. */
  @Override
  public void close() {
    history.close();
  }
}
