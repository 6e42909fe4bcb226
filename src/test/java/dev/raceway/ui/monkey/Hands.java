package dev.raceway.ui.monkey;

import dev.raceway.session.gallery.ReadyMade;
import dev.raceway.session.gallery.ReadyMadeRun;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.keys.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Hands at the keyboard and the mouse that do anything. For the JavaFX thread alone. */
public final class Hands {

  private static final KeyCode[] MODIFIERS = {KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ALT};
  private static final KeyCode[] OTHER_KEYS = {
    KeyCode.TAB, KeyCode.ENTER, KeyCode.F10, KeyCode.DELETE, KeyCode.DIGIT5, KeyCode.X
  };
  private static final List<String> TEXTS =
      List.of(
          "A B B B A A",
          "a b3 a2",
          "A9",
          "+ A B",
          "7",
          "1000",
          "-5",
          "RW1:2x1:plain:none:AB3A2:0000",
          ReadyMadeRun.of(ReadyMade.DOWN_TO_TWO).code().text(),
          ReadyMadeRun.of(ReadyMade.COMPARE_AND_SET).code().text(),
          "A30 B30 C30",
          "x".repeat(2_000));

  private final Stage stage;
  private final Random random;
  private final Robot robot = new Robot();
  private final List<KeyCode> keys =
      Stream.concat(
              Stream.of(Shortcut.values())
                  .flatMap(shortcut -> shortcut.strokes().stream())
                  .filter(Stroke.Press.class::isInstance)
                  .map(stroke -> ((Stroke.Press) stroke).code()),
              Stream.of(OTHER_KEYS))
          .toList();

  /** Puts hands on a window. */
  public Hands(Stage stage, Random random) {
    this.stage = stage;
    this.random = random;
  }

  /** Does something, and returns what. */
  public String act() {
    int draw = random.nextInt(100);
    if (draw < 30) {
      return press(anyOf(keys), List.of());
    }
    if (draw < 45) {
      return press(anyOf(keys), modifiers());
    }
    if (draw < 85) {
      return clickNode();
    }
    if (draw < 92) {
      return clickAnywhere();
    }
    if (draw < 95) {
      return type(anyOf(TEXTS));
    }
    return draw < 97 ? putOnClipboard(anyOf(TEXTS)) : drag();
  }

  private <T> T anyOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private List<KeyCode> modifiers() {
    return Stream.of(MODIFIERS).filter(key -> random.nextInt(3) == 0).toList();
  }

  private String press(KeyCode key, List<KeyCode> with) {
    with.forEach(robot::keyPress);
    robot.keyType(key);
    with.forEach(robot::keyRelease);
    return "key " + with + " " + key;
  }

  /** Clicks something that may be meant to be clicked, rather in what lies on top. */
  private String clickNode() {
    List<Node> nodes = new ArrayList<>();
    List<Window> windows = Window.getWindows();
    Window window = random.nextBoolean() ? windows.get(windows.size() - 1) : stage;
    collect(window.getScene().getRoot(), nodes);
    if (nodes.isEmpty()) {
      return clickAnywhere();
    }
    Node node = anyOf(nodes);
    Bounds bounds = node.localToScreen(node.getBoundsInLocal());
    clickAt(
        bounds.getMinX() + bounds.getWidth() * random.nextDouble(),
        bounds.getMinY() + bounds.getHeight() * random.nextDouble());
    return "click on " + node.getTypeSelector() + " " + node.getId();
  }

  private static void collect(Node node, List<Node> into) {
    if (!node.isVisible() || node.isMouseTransparent()) {
      return;
    }
    boolean isControl =
        node instanceof Control && !(node instanceof Label) && !(node instanceof ScrollPane);
    if (isControl || node.getOnMouseClicked() != null || node.getOnMousePressed() != null) {
      into.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }
  }

  private String clickAnywhere() {
    clickAt(
        stage.getX() + stage.getWidth() * random.nextDouble(),
        stage.getY() + stage.getHeight() * random.nextDouble());
    return "click anywhere";
  }

  private void clickAt(double x, double y) {
    robot.mouseMove(x, y);
    robot.mouseClick(random.nextInt(6) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY);
  }

  private String type(String text) {
    for (char sign : text.substring(0, Math.min(text.length(), 12)).toCharArray()) {
      KeyCode key = KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(sign)));
      if (key != null) {
        press(key, List.of());
      }
    }
    press(KeyCode.ENTER, List.of());
    return "type " + text;
  }

  private String putOnClipboard(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    return press(KeyCode.V, List.of(KeyCode.CONTROL));
  }

  private String drag() {
    robot.mouseMove(
        stage.getX() + stage.getWidth() * random.nextDouble(),
        stage.getY() + stage.getHeight() * random.nextDouble());
    robot.mousePress(MouseButton.PRIMARY);
    robot.mouseMove(
        stage.getX() + stage.getWidth() * random.nextDouble(),
        stage.getY() + stage.getHeight() * random.nextDouble());
    robot.mouseRelease(MouseButton.PRIMARY);
    robot.mouseWheel(random.nextInt(7) - 3);
    return "drag and scroll";
  }
}
