package dev.raceway.ui.step.futures;

import dev.raceway.ui.control.IconButton;
import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.control.MarkedText;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** Two futures on two boards, and the choice of what is changed. Lies in the place of the board. */
public final class FuturesView extends VBox implements AutoCloseable {

  /** With less height for two boards of two threads, large ones would show single steps. */
  private static final double LARGE = 620;

  private static final double LARGE_LANE = 72;

  private final FuturesViewModel model;
  private final ObservableBooleanValue outcomeHidden;
  private final Consumer<TwoFutures> onTake;
  private final ChangeBar change;
  private final MarkedText difference = new MarkedText();
  private final StackPane place = new StackPane();
  private final Label position = new Label();
  private final Button take = new Button(Texts.get("futures.take"));
  private final Subscription subscription;
  private Optional<FutureView> was = Optional.empty();
  private Optional<FutureView> changed = Optional.empty();
  private boolean presenting;

  /**
   * Makes the view.
   *
   * @param outcomeHidden whether a class is to guess how they end
   * @param onTake told that a person goes on with the changed one
   * @param complaint told in a sentence what is wrong with what was typed
   */
  public FuturesView(
      FuturesViewModel model,
      ObservableBooleanValue outcomeHidden,
      Consumer<TwoFutures> onTake,
      Consumer<Message> complaint) {
    this.model = model;
    this.outcomeHidden = outcomeHidden;
    this.onTake = onTake;
    change = new ChangeBar(model, complaint);
    setId("futures");
    getStyleClass().add("futures");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(Texts.get("futures.name"));
    difference.setId("futures-difference");
    difference.getStyleClass().add("futures-difference");
    VBox.setVgrow(place, Priority.ALWAYS);
    getChildren().addAll(head(), change, place, foot());
    subscription =
        Subscription.combine(
            place.heightProperty().subscribe(now -> enlarge()),
            model.futuresProperty().subscribe(this::compare),
            model.positionProperty().subscribe(now -> show()),
            outcomeHidden.subscribe(now -> show()));
  }

  private HBox head() {
    Label title = new Label(Texts.get("futures.name"));
    title.getStyleClass().add("headline");
    title.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(difference, Priority.ALWAYS);
    Button close =
        new IconButton("close-futures", Feather.X, "futures.close", Shortcut.LEAVE, model::leave);
    close.getStyleClass().add("quiet");
    HBox head = new HBox(16, title, difference, close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setFillHeight(false);
    return head;
  }

  private HBox foot() {
    Button step = new Button(Texts.get("futures.step"), new KeyCap(Shortcut.NEXT.cap()));
    step.setId("futures-step");
    step.getStyleClass().add("primary");
    step.setContentDisplay(ContentDisplay.RIGHT);
    step.setMinWidth(USE_PREF_SIZE);
    KeyTips.set(step, Texts.get("futures.step.help"), Shortcut.NEXT);
    step.setOnAction(event -> model.next());
    position.setId("futures-position");
    position.getStyleClass().add("position");
    position.setMinWidth(USE_PREF_SIZE);
    take.setId("take-future");
    take.setMinWidth(USE_PREF_SIZE);
    KeyTips.set(take, Texts.get("futures.take.help"));
    take.setOnAction(event -> model.futuresProperty().get().ifPresent(onTake));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox foot =
        new HBox(
            8,
            new IconButton(
                "futures-start",
                Feather.SKIP_BACK,
                "step.start",
                Shortcut.START,
                () -> model.go(0)),
            new IconButton(
                "futures-back", Feather.CHEVRON_LEFT, "step.back", Shortcut.BACK, model::back),
            step,
            new IconButton(
                "futures-end", Feather.SKIP_FORWARD, "futures.end", Shortcut.END, model::toEnd),
            position,
            space,
            take);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("futures-foot");
    return foot;
  }

  private void compare(Optional<TwoFutures> futures) {
    was = futures.map(each -> board("future-was", "futures.was", each, true));
    changed = futures.map(each -> board("future-changed", "futures.changed", each, false));
    take.setDisable(futures.isEmpty());
    Node shown =
        was.<Node>map(first -> new PairPane(first, changed.orElseThrow())).orElseGet(this::none);
    place.getChildren().setAll(shown);
    difference.show(futures.map(FuturesText::difference).orElse(""));
    setPresenting(presenting);
    show();
  }

  private Label none() {
    Label none = new Label(Texts.get("futures.none", model.stepProperty().get()));
    none.setId("futures-none");
    none.getStyleClass().add("soft");
    return none;
  }

  private FutureView board(String id, String name, TwoFutures futures, boolean first) {
    return new FutureView(
        id,
        Texts.get(name),
        first ? futures.was() : futures.changed(),
        futures.position(),
        step -> model.go(futures.was().positionOfStep(step)));
  }

  private void show() {
    int at = model.positionProperty().get();
    was.ifPresent(each -> each.show(at, outcomeHidden.get()));
    changed.ifPresent(each -> each.show(at, outcomeHidden.get()));
    position.setText(
        model
            .futuresProperty()
            .get()
            .map(each -> Texts.get("step.position-of", at, each.length()))
            .orElse(""));
  }

  /** Shows the boards for a class: large, if they can be compared then. */
  public void setPresenting(boolean isOn) {
    presenting = isOn;
    // What is changed has been chosen before a class looks at it.
    Shown.when(change, !isOn);
    enlarge();
  }

  private void enlarge() {
    int threads = model.futuresProperty().get().map(TwoFutures::threads).orElse(0);
    boolean large = presenting && place.getHeight() >= LARGE + (threads - 2) * LARGE_LANE;
    was.ifPresent(each -> each.setPresenting(large));
    changed.ifPresent(each -> each.setPresenting(large));
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    change.close();
  }
}
