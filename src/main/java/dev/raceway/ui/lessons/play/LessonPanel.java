package dev.raceway.ui.lessons.play;

import dev.raceway.ui.control.Scroller;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.lessons.play.LessonState.Phase;
import dev.raceway.ui.step.side.SidePanel;
import dev.raceway.ui.text.Texts;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What a lesson says, asks and waits for, beside the board. */
final class LessonPanel extends VBox implements AutoCloseable {

  private static final double ENOUGH = 200;

  /** As high as the panel must be for code and history below a question with four answers. */
  private static final double BOTH = 680;

  private final LessonViewModel model;
  private final StepBars bars = new StepBars();
  private final LessonBody body;
  private final Scroller scroll;
  private final Button back;
  private final Button hint;
  private final ToggleButton code = new ToggleButton(Texts.get("lessons.code"));
  private final SidePanel history;
  private final boolean hasCode;
  private final boolean hasHistory;
  private final Subscription subscription;

  /**
   * Makes the panel.
   *
   * @param history code and history, shown below what is asked when they are asked for; where there
   *     is little room the code alone
   */
  LessonPanel(LessonViewModel model, SidePanel history) {
    this.model = model;
    this.history = history;
    getStyleClass().addAll("card", "lesson-panel");
    setId("lesson-panel");
    body = new LessonBody(model);
    scroll = new Scroller(body, ENOUGH);
    scroll.setId("lesson-panel-scroll");
    // What goes on stands right below what is asked; only what is higher than the room scrolls.
    scroll.setMaxHeight(USE_PREF_SIZE);
    Region rest = new Region();
    VBox.setVgrow(rest, Priority.SOMETIMES);
    VBox.setVgrow(history, Priority.ALWAYS);
    back = button("lesson-back", "lessons.back", "lessons.back.help", model::back);
    hint = button("lesson-hint", "lessons.hint", "lessons.hint.help", model::hint);
    Button leave = button("lesson-leave", "lessons.leave", "lessons.leave.help", model::leave);
    KeyTips.set(leave, Texts.get("lessons.leave.help"), Shortcut.LEAVE);
    code.setId("lesson-code");
    code.setMinWidth(USE_PREF_SIZE);
    KeyTips.set(code, Texts.get("lessons.code.help"));
    hasCode = LessonParts.hasCode(model.script().lesson());
    hasHistory = LessonParts.hasHistory(model.script().lesson());
    code.setText(Texts.get(hasCode ? "lessons.code" : "lessons.history"));
    Shown.when(code, hasCode || hasHistory);
    code.selectedProperty().subscribe(this::showCode);
    heightProperty().subscribe(this::showCode);
    history.setMinWidth(0);
    // Its lines have a margin of their own.
    VBox.setMargin(history, new Insets(0, -10, 0, -10));
    FlowPane ways = new FlowPane(8, 8, back, hint, code, leave);
    ways.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(bars, scroll, body.ahead(), history, rest, ways);
    HBox.setHgrow(this, Priority.ALWAYS);
    subscription = model.stateProperty().subscribe(this::show);
  }

  private void show(LessonState state) {
    bars.show(state.moment().number(), model.script().lesson().steps().size(), state.phase());
    back.setDisable(!model.hasBack());
    int hints = state.challenge().map(challenge -> challenge.hints().size()).orElse(0);
    Shown.when(hint, state.phase() == Phase.TRYING && hints > 0);
    hint.setDisable(state.hints() >= hints);
    hint.setText(Texts.get("lessons.hint", state.hints(), hints));
  }

  private void showCode() {
    Shown.when(history, code.isSelected());
    history.showOnly(hasCode, hasHistory && (!hasCode || getHeight() >= BOTH));
  }

  private static Button button(String id, String key, String help, Runnable deed) {
    Button button = new Button(Texts.get(key, 0, 0));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setOnAction(event -> deed.run());
    KeyTips.set(button, Texts.get(help));
    return button;
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    body.close();
  }
}
