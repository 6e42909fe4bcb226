package dev.raceway.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.testfx.api.FxRobot;

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

  /** The code from the top down. */
  List<String> code() {
    return codeLines().stream().map(SideScreen::code).toList();
  }

  /** The lines that were just run. */
  List<String> ran() {
    return codeLines().stream().filter(line -> is(line, "ran")).map(SideScreen::code).toList();
  }

  /** The line at which a thread's mark stands. */
  String at(String thread) {
    double y = robot.lookup("#marker-" + thread).<Node>query().getBoundsInParent().getCenterY();
    return codeLines().stream()
        .filter(
            line ->
                line.getLayoutY() <= y
                    && y < line.getLayoutY() + line.getBoundsInLocal().getHeight())
        .map(SideScreen::code)
        .findFirst()
        .orElse("");
  }

  /** Tells whether a thread's mark is dotted, because it began in the other form. */
  boolean isDotted(String thread) {
    return is(robot.lookup("#marker-" + thread).query(), "other-form");
  }

  private List<Node> codeLines() {
    robot.interact(() -> {});
    return robot.lookup(".code-line").<Node>queryAll().stream()
        .sorted((one, other) -> Double.compare(one.getLayoutY(), other.getLayoutY()))
        .toList();
  }

  private static String code(Node line) {
    TextFlow flow = (TextFlow) ((Parent) line).getChildrenUnmodifiable().get(0);
    return flow.getChildren().stream()
        .map(part -> ((Text) part).getText())
        .collect(Collectors.joining());
  }

  private static boolean is(Node node, String pseudoClass) {
    return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(pseudoClass));
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
    return rows().stream().filter(row -> is(row, pseudoClass)).map(SideScreen::words).toList();
  }

  private List<Node> rows() {
    robot.interact(() -> {});
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
    return texts(row)
        .filter(Node::isVisible)
        .map(text -> text.getText().strip())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static Stream<Text> texts(Node node) {
    if (node instanceof Text text) {
      return Stream.of(text);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(SideScreen::texts)
        : Stream.empty();
  }
}
