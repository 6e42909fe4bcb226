package dev.raceway.ui.shell;

import dev.raceway.ui.explore.ExploreView;
import dev.raceway.ui.gil.GilView;
import dev.raceway.ui.screen.ScreenView;
import dev.raceway.ui.step.StepView;
import dev.raceway.ui.trials.TrialsPanel;
import dev.raceway.ui.trials.screen.LabView;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** All views of the window, in the language in which they were built. */
final class Content extends BorderPane implements AutoCloseable {

  /** Where there is less room than this, at a large scale, the window scrolls. */
  private static final double LEAST_WIDTH = 560;

  private final Models models;
  private final TitleBar title;
  private final SetupStrip strip;
  private Optional<TrialsPanel> trials = Optional.empty();
  private final StepView step;
  private final Map<Screen, ScreenView> screens = new EnumMap<>(Screen.class);
  private ScreenView shown;

  Content(Models models, WindowDeeds window) {
    this.models = models;
    step = new StepView(models.step(), models.motion(), this::trials, models.trials()::run);
    getStyleClass().add("shell");
    title = new TitleBar(models, window);
    strip = new SetupStrip(this::shown);
    setTop(new VBox(title, strip));
    shown = step;
    show(models.look().screenProperty().get());
    setPresenting(models.look().presentingProperty().get());
  }

  /** Shows a screen; it is built when it is shown for the first time. */
  void show(Screen screen) {
    shown = screens.computeIfAbsent(screen, this::build);
    setCenter(shown.pane());
  }

  private TrialsPanel trials() {
    TrialsPanel panel = new TrialsPanel(models.trials());
    trials = Optional.of(panel);
    return panel;
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
    strip.fold();
    title.setVisible(!isOn);
    title.setManaged(!isOn);
    strip.setVisible(isOn);
    strip.setManaged(isOn);
    shown.setPresenting(isOn);
  }

  /** Some languages, and the panel of real threads, need more room. */
  @Override
  protected double computeMinWidth(double height) {
    return Math.max(LEAST_WIDTH, Math.max(title.minWidth(height), shown.pane().minWidth(height)));
  }

  /** Puts the keyboard into the set-up of the screen; while presenting it is unfolded first. */
  void goToSetup() {
    if (strip.isVisible()) {
      strip.fire();
    }
    focusable(shown.setup()).findFirst().ifPresent(Node::requestFocus);
  }

  private static Stream<Node> focusable(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Stream.empty();
    }
    Stream<Node> itself = Stream.of(node).filter(Node::isFocusTraversable);
    return node instanceof Parent parent
        ? Stream.concat(
            itself, parent.getChildrenUnmodifiable().stream().flatMap(Content::focusable))
        : itself;
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
    trials.ifPresent(TrialsPanel::close);
  }
}
