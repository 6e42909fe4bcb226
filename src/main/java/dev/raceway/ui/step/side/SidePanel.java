package dev.raceway.ui.step.side;

import dev.raceway.session.Run;
import dev.raceway.ui.control.Shown;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Code and history in one card. */
public final class SidePanel extends VBox implements AutoCloseable {

  private static final double MOST_CODE = 0.5;

  private final CodePanel code;
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
    code = new CodePanel(model, run);
    history = new HistoryPanel(model, run, onPosition);
    code.maxHeightProperty()
        .bind(
            Bindings.when(history.managedProperty())
                .then(heightProperty().multiply(MOST_CODE))
                .otherwise(Double.MAX_VALUE));
    VBox.setVgrow(history, Priority.ALWAYS);
    getChildren().addAll(code, history);
  }

  /** Offers what can be done at a row of the history, by the right button and by keyboard. */
  public void offer(IntFunction<List<MenuItem>> atPosition) {
    history.offer(atPosition);
  }

  /**
   * Shows a run.
   *
   * @param outcomeHidden whether what came of the steps is kept back
   */
  public void show(Run run, boolean outcomeHidden) {
    code.show(run);
    history.show(run, outcomeHidden);
  }

  /** Shows code, history, or both, as a lesson wants it. */
  public void showOnly(boolean hasCode, boolean hasHistory) {
    Shown.when(code, hasCode);
    Shown.when(history, hasHistory);
  }

  /** Lets go of the model. */
  @Override
  public void close() {
    code.close();
    history.close();
  }
}
