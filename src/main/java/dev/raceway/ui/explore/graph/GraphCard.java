package dev.raceway.ui.explore.graph;

import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.control.MarkedText;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.motion.FrameClock;
import dev.raceway.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The progress graph with all that is said about it. */
public final class GraphCard extends VBox implements AutoCloseable {

  private final GraphViewModel model;
  private final PairChoice pair;
  private final MarkedText meaning = new MarkedText();
  private final GraphPane pane;
  private final MarkedText verdict = new MarkedText();
  private final Label runIsOff = new Label(Texts.get("explore.graph.run-is-off"));
  private final Legend legend = new Legend();
  private final Button open = new Button(Texts.get("explore.graph.open"));
  private final Button clear = new Button(Texts.get("explore.graph.clear"));
  private final HBox buttons = new HBox(8, open, clear);
  private final Subscription subscription;

  /**
   * Makes the card of a graph.
   *
   * @param clock the frames in which it follows the mouse
   */
  public GraphCard(GraphViewModel model, FrameClock clock) {
    this.model = model;
    getStyleClass().addAll("card", "graph-card");
    pair = new PairChoice(model);
    pane = new GraphPane(model, clock);
    meaning.setId("graph-meaning");
    meaning.getStyleClass().add("graph-meaning");
    verdict.setId("graph-verdict");
    runIsOff.setId("graph-run-is-off");
    runIsOff.getStyleClass().add("field-label");
    runIsOff.setWrapText(true);
    runIsOff.setMinHeight(USE_PREF_SIZE);
    VBox.setVgrow(pane, Priority.ALWAYS);
    makeButtons();
    getChildren().addAll(head(), meaning, pane, verdict, runIsOff, legend, buttons);
    subscription = model.pictureProperty().subscribe(this::show);
  }

  private HBox head() {
    Label title = new Label(Texts.get("explore.graph.title"));
    title.getStyleClass().add("overline");
    title.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(8, title, space, pair);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void makeButtons() {
    String enter = Texts.get("key.enter");
    open.setId("graph-open");
    KeyCap.on(open, enter);
    KeyTips.set(open, Texts.get("explore.graph.open.help"));
    open.setMinWidth(USE_PREF_SIZE);
    open.setOnAction(event -> model.open());
    clear.setId("graph-clear");
    KeyTips.set(clear, Texts.get("explore.graph.clear.help"));
    clear.setMinWidth(USE_PREF_SIZE);
    clear.setOnAction(event -> model.clear());
    buttons.setAlignment(Pos.CENTER_LEFT);
  }

  /** Gives the keyboard to the graph. */
  public void focusGraph() {
    pane.requestFocus();
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }

  private void show(GraphPicture picture) {
    boolean hasGrid = picture.grid().isPresent();
    boolean isEmpty = picture.drawing().map(Drawing::isEmpty).orElse(true);
    pair.show(picture);
    meaning.show(GraphText.meaning(picture));
    pane.show(picture);
    verdict.show(GraphText.verdict(picture));
    legend.show(picture);
    open.setDisable(isEmpty);
    clear.setDisable(isEmpty);
    Shown.when(verdict, hasGrid);
    Shown.when(legend, hasGrid);
    Shown.when(buttons, hasGrid);
    Shown.when(runIsOff, picture.runIsOff());
  }
}
