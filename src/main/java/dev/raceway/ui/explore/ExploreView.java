package dev.raceway.ui.explore;

import dev.raceway.ui.control.Popover;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.explore.graph.GraphCard;
import dev.raceway.ui.explore.graph.GraphViewModel;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.keys.Stroke;
import dev.raceway.ui.motion.FrameClock;
import dev.raceway.ui.motion.Throttle;
import dev.raceway.ui.screen.ScreenView;
import dev.raceway.ui.screen.TwoParts;
import dev.raceway.ui.theme.ScreenSheet;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The Explore screen: set-up above, what it leads to on the left, the progress graph beside. */
public final class ExploreView extends BorderPane implements ScreenView {

  /** With less room than this the graph stands below. */
  private static final double BESIDE = 940;

  private static final double GUTTER = 16;
  private static final double LEAST_GRAPH = 420;
  private static final double MOST_OF_WIDTH = 0.48;

  /** What a square grid needs less in height than in width, with its words. */
  private static final double WORDS = 130;

  private static final double GRAPH_BELOW = 600;
  private static final double OUTCOMES_ABOVE = 260;
  private static final double LEAST_OUTCOMES = 150;

  private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

  private final ExploreViewModel model;
  private final SetUpFields setUp;
  private final HeadlineCard headline;
  private final OutcomesCard outcomes;
  private final MachineCard machine;
  private final GraphCard graph;
  private final VBox left;
  private final Throttle later;
  private final TwoParts parts;
  private final Subscription subscription;

  /**
   * Makes the screen of a model.
   *
   * @param clock the time that goes by
   */
  public ExploreView(ExploreViewModel model, FrameClock clock) {
    this.model = model;
    later = new Throttle(clock, this, this::show);
    getStyleClass().addAll("explore", "on-ground", Popover.HOST);
    ScreenSheet.EXPLORE.lieOn(this);
    RunButton run = new RunButton(model);
    setUp = new SetUpFields(model.setUp(), run);
    setMargin(setUp, new Insets(GUTTER, GUTTER, 0, GUTTER));
    headline = new HeadlineCard(model);
    outcomes = new OutcomesCard(model);
    machine = new MachineCard(model, run);
    graph = new GraphCard(model.graph(), clock);
    for (Pane fixed : new Pane[] {headline, machine}) {
      fixed.setMinHeight(USE_PREF_SIZE);
    }
    VBox.setVgrow(outcomes, Priority.ALWAYS);
    left = new VBox(headline, outcomes, machine);
    left.getStyleClass().add("explore-left");
    parts = new TwoParts(this, "explore-center", 0, left, graph);
    HBox.setHgrow(left, Priority.ALWAYS);
    setTop(setUp);
    widthProperty().subscribe(width -> arrange());
    heightProperty().subscribe(height -> arrange());
    arrange();
    subscription =
        Subscription.combine(
            model.countProperty().subscribe(now -> showSoon()),
            model.seenProperty().subscribe(now -> showSoon()),
            sceneProperty().subscribe(scene -> model.setShown(scene != null)));
    show();
  }

  private void showSoon() {
    if (getScene() == null) {
      show();
    } else {
      later.request();
    }
  }

  private void show() {
    headline.show();
    outcomes.show();
    machine.show();
  }

  private void arrange() {
    boolean isWide = getWidth() >= BESIDE;
    outcomes.setMinHeight(isWide ? LEAST_OUTCOMES : OUTCOMES_ABOVE);
    if (isWide) {
      double width =
          Math.max(LEAST_GRAPH, Math.min(getHeight() - WORDS, getWidth() * MOST_OF_WIDTH));
      graph.setMinSize(width, USE_COMPUTED_SIZE);
      graph.setMaxWidth(width);
    } else {
      graph.setMinSize(USE_COMPUTED_SIZE, GRAPH_BELOW);
      graph.setMaxWidth(Double.MAX_VALUE);
    }
    parts.arrange(isWide);
  }

  @Override
  public Pane pane() {
    return this;
  }

  @Override
  public Region setup() {
    return setUp;
  }

  @Override
  public void focusHome() {
    graph.focusGraph();
  }

  @Override
  public boolean does(Shortcut shortcut, Stroke stroke) {
    GraphViewModel drawn = model.graph();
    switch (shortcut) {
      case RUN_THREAD -> stroke.thread().ifPresent(drawn::run);
      case FINISH_INCREMENT -> stroke.thread().ifPresent(drawn::finishIncrement);
      case LOCK -> model.setUp().toggleLock();
      case TRIALS -> model.runTrials();
      case AGAIN -> drawn.clear();
      case BACK, UNDO -> drawn.back();
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public void setPresenting(boolean isOn) {
    pseudoClassStateChanged(PRESENTING, isOn);
    Shown.when(setUp, !isOn);
    if (isOn) {
      machine.takeRun();
    } else {
      setUp.takeRun();
    }
    machine.show();
    headline.setPresenting(isOn);
    applyCss();
    outcomes.measure();
  }

  /** Nobody looks any more, until the screen is built again. */
  @Override
  public void close() {
    subscription.unsubscribe();
    model.setShown(false);
    setUp.close();
    graph.close();
  }
}
