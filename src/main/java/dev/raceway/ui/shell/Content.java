package dev.raceway.ui.shell;

import dev.raceway.ui.control.Scroller;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.explore.ExploreView;
import dev.raceway.ui.gil.GilView;
import dev.raceway.ui.lessons.LessonsView;
import dev.raceway.ui.lessons.make.MakerPanel;
import dev.raceway.ui.screen.ScreenView;
import dev.raceway.ui.step.StepView;
import dev.raceway.ui.trials.TrialsPanel;
import dev.raceway.ui.trials.screen.TrialsScreenView;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/**
 * All views of the window, in the language in which they were built. The title bar stays where it
 * is; a screen that needs more height than there is, in a very small window, scrolls below it.
 */
final class Content extends BorderPane implements AutoCloseable {

  /** Where there is less room than this, at a large scale, the window scrolls sideways. */
  private static final double LEAST_WIDTH = 480;

  /** So little of a screen is always in sight. */
  private static final double LEAST_SCREEN_HEIGHT = 120;

  private static final double SCROLL_BAR = 12;

  private final Models models;
  private final TitleBar title;
  private final SetupStrip strip;
  private final VBox top;
  private Optional<TrialsPanel> trials = Optional.empty();
  private Optional<MakerPanel> maker = Optional.empty();
  private final StepView step;
  private final Map<Screen, ScreenView> screens = new EnumMap<>(Screen.class);
  private final Scroller scroll = new Scroller();

  /** Where a screen that is not shown yet gets its looks. */
  private final Pane backstage = new Pane();

  private ScreenView shown;

  Content(Models models, WindowActions window) {
    this.models = models;
    step =
        new StepView(
            models.step(), models.motion(), models.clock(), this::trials, models.trials()::run);
    step.invite(this::maker, models.maker().openProperty());
    getStyleClass().add("shell");
    title = new TitleBar(models, window);
    strip = new SetupStrip(this::shown, models.documents().lecture());
    top = new VBox(title, strip);
    setTop(top);
    scroll.setId("screen-scroll");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setCenter(scroll);
    backstage.setId("backstage");
    backstage.setManaged(false);
    backstage.setVisible(false);
    getChildren().add(backstage);
    shown = step;
    show(models.look().screenProperty().get());
    setPresenting(models.look().presentingProperty().get());
  }

  /** Shows a screen; it is built when it is shown for the first time, if not before. */
  void show(Screen screen) {
    shown = screens.computeIfAbsent(screen, this::build);
    scroll.setContent(shown.pane());
    scroll.setVvalue(0);
  }

  /**
   * Returns what makes the screens that were not shown yet. Each task is short: a screen as a whole
   * takes the JavaFX thread a third of a second when it is the first of its kind.
   */
  List<Runnable> preparation() {
    return Stream.of(Screen.values())
        .filter(screen -> screen != Screen.STEP)
        .flatMap(
            screen ->
                Stream.<Runnable>of(
                    () -> screens.computeIfAbsent(screen, this::build),
                    () -> style(screens.get(screen)),
                    () -> backstage.getChildren().clear()))
        .toList();
  }

  /** The frame that follows lays it out. */
  private void style(ScreenView screen) {
    Pane pane = screen.pane();
    if (pane.getScene() == null) {
      backstage.getChildren().setAll(pane);
      pane.resize(scroll.getWidth(), scroll.getHeight());
      pane.applyCss();
    }
  }

  private TrialsPanel trials() {
    TrialsPanel panel = new TrialsPanel(models.trials());
    trials = Optional.of(panel);
    return panel;
  }

  private MakerPanel maker() {
    MakerPanel panel = new MakerPanel(models.maker());
    maker = Optional.of(panel);
    return panel;
  }

  private ScreenView build(Screen screen) {
    return switch (screen) {
      case STEP -> step;
      case TRIALS -> new TrialsScreenView(models.trialsScreen(), models.trialsScreenExport());
      case EXPLORE -> new ExploreView(models.explore(), models.clock());
      case GIL -> new GilView(models.gil());
      case LESSONS ->
          new LessonsView(models.lessons(), models.motion(), models.clock(), models.maker());
    };
  }

  /** Shows the screen alone and large, or with everything around it again. */
  void setPresenting(boolean isOn) {
    strip.fold();
    Shown.when(title, !isOn);
    Shown.when(strip, isOn);
    shown.setPresenting(isOn);
  }

  /** Some languages, and the panel of real threads, need more room. */
  @Override
  protected double computeMinWidth(double height) {
    double screen = shown.pane().minWidth(-1) + (isTooHigh() ? SCROLL_BAR : 0);
    return Math.max(LEAST_WIDTH, Math.max(title.minWidth(-1), screen));
  }

  private boolean isTooHigh() {
    return shown.pane().minHeight(scroll.getWidth()) > scroll.getHeight();
  }

  /** The window does not scroll up and down: the screen below its title does, if it must. */
  @Override
  protected double computeMinHeight(double width) {
    return top.minHeight(width) + LEAST_SCREEN_HEIGHT;
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
    strip.close();
    // It is there from the beginning, whether it was ever shown or not.
    screens.putIfAbsent(Screen.STEP, step);
    screens.values().forEach(ScreenView::close);
    trials.ifPresent(TrialsPanel::close);
    maker.ifPresent(MakerPanel::close);
  }
}
