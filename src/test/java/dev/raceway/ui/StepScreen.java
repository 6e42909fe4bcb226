package dev.raceway.ui;

import dev.raceway.ui.control.MarkedText;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.ToggleSwitch;
import org.testfx.api.FxRobot;

/** The Step screen as a person sees and uses it. */
record StepScreen(FxRobot robot) {

  void press(KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.type(key);
    }
  }

  void chord(KeyCode modifier, KeyCode key) {
    robot.press(modifier).type(key).release(modifier);
  }

  void click(String... ids) {
    for (String id : ids) {
      robot.clickOn("#" + id);
    }
  }

  /** Takes an item of the menu at the end of the title bar. */
  void chooseInMenu(String id) {
    MenuButton menu = (MenuButton) node("theme");
    robot.interact(
        () ->
            menu.getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .forEach(MenuItem::fire));
  }

  /** Clicks the switch where it can be grasped; its middle is between thumb and word. */
  void clickLockSwitch() {
    robot.clickOn(robot.from(node("lock-switch")).lookup(".thumb-area").<Node>query());
  }

  void type(String field, String text) {
    robot.clickOn(editor(field));
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    robot.write(text).type(KeyCode.ENTER);
  }

  private Node editor(String field) {
    Node node = node(field);
    return node instanceof Spinner<?> spinner ? spinner.getEditor() : node;
  }

  String result() {
    return marked("result") + " · " + marked("result-rest");
  }

  /** What can still happen, as it is spoken; waited for, because it is worked out elsewhere. */
  String possible() {
    robot.interact(() -> {});
    return node("possible").getAccessibleText();
  }

  String caption() {
    return marked("narration");
  }

  /** The sentence of the first steps, empty if there is none to be seen. */
  String guide() {
    String said = marked("guide");
    return node("guide").isVisible() ? said : "";
  }

  String lock() {
    return robot.from(node("lock-card")).lookup(".marked-text").<MarkedText>query().plain();
  }

  String count() {
    return robot.lookup("#count").<Label>query().getText();
  }

  String schedule() {
    return robot.lookup("#schedule").<TextField>query().getText();
  }

  Object chosen(String choice) {
    robot.interact(() -> {});
    return robot.lookup("#" + choice).<ComboBox<?>>query().getValue();
  }

  String position() {
    return robot.lookup("#position").<Label>query().getText();
  }

  boolean isLockOn() {
    return robot.lookup("#lock-switch").<ToggleSwitch>query().isSelected();
  }

  /** What a lane says right of now: the instruction of its dashed cell, or why there is none. */
  String next(String thread) {
    Button cell = robot.lookup("#next-" + thread).query();
    Node shown =
        cell.isVisible()
            ? robot.from(cell.getParent()).lookup(".next-name").query()
            : cell.getParent().lookup(".next-word");
    return ((Label) shown).getText();
  }

  boolean boardHasFocus() {
    return node("board").isFocused();
  }

  int shownCells() {
    return cells().size();
  }

  int shownStomps() {
    return (int)
        cells().stream()
            .filter(
                cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("stomp")))
            .count();
  }

  /** The cells in sight; the board keeps others for later. */
  List<Node> cells() {
    return shown("cell");
  }

  /** What the board shows in a style, in the order of its layers. */
  List<Node> shown(String style) {
    return robot.from(node("board")).lookup("." + style).<Node>queryAll().stream()
        .filter(StepScreen::isShown)
        .toList();
  }

  private static boolean isShown(Node node) {
    return node == null || (node.isVisible() && isShown(node.getParent()));
  }

  /** What a screen reader says of the place on the lanes where the keyboard is. */
  String lanes() {
    return node("lanes").getAccessibleText();
  }

  Node node(String id) {
    return robot.lookup("#" + id).query();
  }

  private String marked(String id) {
    robot.interact(() -> {});
    return robot.lookup("#" + id).<MarkedText>query().plain();
  }
}
