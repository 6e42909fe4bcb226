package dev.raceway.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The side panel as a person sees and uses it. */
record SideScreen(FxRobot robot) {

  /** Clicks a tab by its word. */
  void tab(String tabs, String word) {
    Node found =
        robot
            .from(robot.lookup("#" + tabs).<Node>query())
            .lookup(".toggle-button")
            .match(node -> ((Labeled) node).getText().equals(word))
            .query();
    robot.clickOn(found);
  }

  /** The rows in sight from the top down, as they are read. */
  List<String> history() {
    return rows().stream().map(SideScreen::words).toList();
  }

  /** The rows that stand at now. */
  List<String> now() {
    return marked("now");
  }

  /** The rows that lie after now. */
  List<String> future() {
    return marked("future");
  }

  void clickRow(int index) {
    robot.clickOn(rows().get(index));
  }

  private List<String> marked(String pseudoClass) {
    PseudoClass state = PseudoClass.getPseudoClass(pseudoClass);
    return rows().stream()
        .filter(row -> row.getPseudoClassStates().contains(state))
        .map(SideScreen::words)
        .toList();
  }

  private List<Node> rows() {
    WaitForAsyncUtils.waitForFxEvents();
    return robot
        .from(robot.lookup("#history").<Node>query())
        .lookup(".history-row")
        .match(Node::isVisible)
        .<Node>queryAll()
        .stream()
        .sorted((one, other) -> Double.compare(one.getLayoutY(), other.getLayoutY()))
        .toList();
  }

  private static String words(Node row) {
    return ((Parent) row)
        .getChildrenUnmodifiable().stream()
            .filter(Node::isVisible)
            .filter(Text.class::isInstance)
            .map(text -> ((Text) text).getText().strip())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
  }
}
