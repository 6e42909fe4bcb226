package dev.raceway.ui.shell;

import dev.raceway.ui.step.StepView;
import dev.raceway.ui.trials.TrialsPanel;
import javafx.scene.layout.BorderPane;

/** All views of the window, in the language in which they were built. */
final class Content extends BorderPane implements AutoCloseable {

  /** Where there is less room than this, at a large scale, the window scrolls. */
  private static final double LEAST_WIDTH = 560;

  private final TitleBar title;
  private final StepView step;
  private final TrialsPanel trials;

  Content(Models models, WindowDeeds window) {
    trials = new TrialsPanel(models.trials());
    step = new StepView(models.step(), models.motion(), trials);
    getStyleClass().add("shell");
    title = new TitleBar(models, window);
    setTop(title);
    setCenter(step);
  }

  /** Shows the screen alone and large, or with everything around it again. */
  void setPresenting(boolean isOn) {
    title.setVisible(!isOn);
    title.setManaged(!isOn);
    step.setPresenting(isOn);
  }

  /** Some languages, and the panel of real threads, need more room. */
  @Override
  protected double computeMinWidth(double height) {
    return Math.max(LEAST_WIDTH, Math.max(title.minWidth(height), step.minWidth(height)));
  }

  StepView step() {
    return step;
  }

  /** Lets go of the view models, which live on. */
  @Override
  public void close() {
    step.close();
    trials.close();
  }
}
