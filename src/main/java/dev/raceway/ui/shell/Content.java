package dev.raceway.ui.shell;

import dev.raceway.ui.explore.ExploreView;
import dev.raceway.ui.gil.GilView;
import dev.raceway.ui.screen.ScreenView;
import dev.raceway.ui.step.StepView;
import dev.raceway.ui.trials.TrialsPanel;
import dev.raceway.ui.trials.screen.LabView;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.BorderPane;

/** All views of the window, in the language in which they were built. */
final class Content extends BorderPane implements AutoCloseable {

  /** Where there is less room than this, at a large scale, the window scrolls. */
  private static final double LEAST_WIDTH = 560;

  private final Models models;
  private final TitleBar title;
  private final TrialsPanel trials;
  private final StepView step;
  private final Map<Screen, ScreenView> screens = new EnumMap<>(Screen.class);
  private ScreenView shown;

  Content(Models models, WindowDeeds window) {
    this.models = models;
    trials = new TrialsPanel(models.trials());
    step = new StepView(models.step(), models.motion(), trials, models.trials()::run);
    getStyleClass().add("shell");
    title = new TitleBar(models, window);
    setTop(title);
    shown = step;
    show(models.look().screenProperty().get());
  }

  /** Shows a screen; it is built when it is shown for the first time. */
  void show(Screen screen) {
    shown = screens.computeIfAbsent(screen, this::build);
    setCenter(shown.pane());
  }

  private ScreenView build(Screen screen) {
    return switch (screen) {
      case STEP -> step;
      case TRIALS -> new LabView(models.lab(), models.labExport());
      case EXPLORE -> new ExploreView(models.explore());
      case GIL -> new GilView(models.gil());
    };
  }

  /** Shows the screen alone and large, or with everything around it again. */
  void setPresenting(boolean isOn) {
    title.setVisible(!isOn);
    title.setManaged(!isOn);
    shown.setPresenting(isOn);
  }

  /** Some languages, and the panel of real threads, need more room. */
  @Override
  protected double computeMinWidth(double height) {
    return Math.max(LEAST_WIDTH, Math.max(title.minWidth(height), shown.pane().minWidth(height)));
  }

  StepView step() {
    return step;
  }

  /** Returns the screen that is shown. */
  ScreenView shown() {
    return shown;
  }

  /** Lets go of the view models, which live on. */
  @Override
  public void close() {
    title.close();
    // It is there from the beginning, whether it was ever shown or not.
    screens.putIfAbsent(Screen.STEP, step);
    screens.values().forEach(ScreenView::close);
    trials.close();
  }
}
