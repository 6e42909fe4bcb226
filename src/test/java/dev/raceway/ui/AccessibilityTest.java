package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.text.Language;
import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.keys.LateTooltip;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.shell.Screen;
import dev.raceway.ui.shell.ShellViewModel.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What a screen reader says, and where Tab goes. */
class AccessibilityTest extends InWindow {

  private static final Map<String, Shortcut> KEYED = new LinkedHashMap<>();

  static {
    KEYED.put("open", Shortcut.OPEN);
    KEYED.put("present", Shortcut.PRESENT);
    KEYED.put("lock-switch", Shortcut.LOCK);
    KEYED.put("start", Shortcut.START);
    KEYED.put("back", Shortcut.BACK);
    KEYED.put("step", Shortcut.NEXT);
    KEYED.put("play", Shortcut.PLAY);
    KEYED.put("end", Shortcut.END);
    KEYED.put("speed", Shortcut.FASTER);
    KEYED.put("real-threads", Shortcut.TRIALS);
    KEYED.put("trials-run", Shortcut.TRIALS);
    KEYED.put("gil-measure", Shortcut.TRIALS);
    KEYED.put("machine-run", Shortcut.TRIALS);
    KEYED.put("settings-larger", Shortcut.LARGER);
    KEYED.put("settings-smaller", Shortcut.SMALLER);
    KEYED.put("settings-natural", Shortcut.NATURAL);
    KEYED.put("settings-close", Shortcut.LEAVE);
  }

  AccessibilityTest() {
    super(1440, 900);
  }

  @Test
  void every_control_has_a_name_a_help_and_the_key_that_does_the_same(FxRobot robot) {
    screen.press(KeyCode.A, KeyCode.B);
    for (Language language : Language.values()) {
      robot.interact(() -> window.settings().languageProperty().set(language));
      Set<String> seen = new LinkedHashSet<>(names(robot));
      screen.click("real-threads");
      seen.addAll(names(robot));
      screen.click("real-threads");
      robot.interact(() -> window.look().screenProperty().set(Screen.EXPLORE));
      seen.addAll(names(robot));
      robot.interact(() -> window.look().screenProperty().set(Screen.GIL));
      seen.addAll(names(robot));
      robot.interact(() -> window.look().screenProperty().set(Screen.LESSONS));
      seen.addAll(names(robot));
      robot.interact(() -> window.look().screenProperty().set(Screen.STEP));
      robot.interact(() -> window.look().toggle(Sheet.SETTINGS));
      seen.addAll(names(robot));
      robot.interact(() -> window.look().toggle(Sheet.KEYS));
      seen.addAll(names(robot));
      robot.interact(() -> window.look().uncover());

      assertThat(seen).containsAll(KEYED.keySet());
    }
  }

  /** Looks at every control in sight; returns their ids. */
  private List<String> names(FxRobot robot) {
    List<Node> controls = new ArrayList<>();
    robot.interact(() -> controls(stage.getScene().getRoot()).forEach(controls::add));
    assertThat(controls.stream().flatMap(AccessibilityTest::missing)).isEmpty();
    return controls.stream().map(Node::getId).toList();
  }

  /** Says what a person who cannot see a control, or has no mouse, would miss. */
  private static Stream<String> missing(Node node) {
    Map<String, Boolean> has = new LinkedHashMap<>();
    has.put("an id", node.getId() != null);
    has.put(
        "a role",
        node.getAccessibleRole() != AccessibleRole.NODE
            && node.getAccessibleRole() != AccessibleRole.PARENT);
    has.put("a name", !name(node).isBlank());
    has.put("a help", !(tip(node) + help(node)).isBlank());
    has.put(
        "its key",
        !KEYED.containsKey(node.getId()) || tip(node).contains(KEYED.get(node.getId()).cap()));
    return has.entrySet().stream()
        .filter(each -> !each.getValue())
        .map(each -> node + " in " + node.getParent() + " has not " + each.getKey());
  }

  private static String name(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
  }

  private static String help(Node node) {
    return node.getAccessibleHelp() == null ? "" : node.getAccessibleHelp();
  }

  private static String tip(Node node) {
    return LateTooltip.of(node);
  }

  /** What can be pressed or has the focus, without the parts of such a thing. */
  private static Stream<Node> controls(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    if (node instanceof ButtonBase || node.isFocusTraversable()) {
      return Stream.concat(
          Stream.of(node), node instanceof ScrollPane ? below((Parent) node) : Stream.empty());
    }
    return node instanceof Parent parent ? below(parent) : Stream.empty();
  }

  private static Stream<Node> below(Parent parent) {
    return parent.getChildrenUnmodifiable().stream().flatMap(AccessibilityTest::controls);
  }

  @Test
  void tab_goes_through_the_window_from_top_to_bottom_and_the_focus_is_seen(FxRobot robot) {
    List<String> order = new ArrayList<>();
    robot.interact(() -> screen.node("open").requestFocus());
    for (int i = 0; i < 14; i++) {
      Node owner = stage.getScene().getFocusOwner();
      order.add(owner.getId());
      screen.press(KeyCode.TAB);
    }

    assertThat(order).containsSubsequence("open", "share", "present", "theme", "threads");
    assertThat(order).containsSubsequence("threads", "increments", "counter", "lock");
    screen.click("start");
    assertThat(screen.boardHasFocus()).isTrue();
  }

  @Test
  void four_buttons_stand_in_the_title_bar_and_what_they_replace_is_in_the_last_ones_menu(
      FxRobot robot) {
    Parent bar = robot.lookup(".title-bar").query();
    assertThat(bar.getChildrenUnmodifiable())
        .filteredOn(node -> node instanceof ButtonBase)
        .extracting(Node::getId)
        .containsExactly("open", "share", "present", "theme");

    screen.press(KeyCode.A);
    screen.chooseInMenu("again");
    assertThat(screen.position()).startsWith("step 0");
    screen.chooseInMenu("undo");
    assertThat(screen.position()).startsWith("step 1");
    MenuButton menu = (MenuButton) screen.node("theme");
    assertThat(menu.getItems())
        .filteredOn(item -> item.getGraphic() instanceof KeyCap)
        .extracting(item -> ((KeyCap) item.getGraphic()).getText())
        .containsExactly(
            Shortcut.OPEN.cap(),
            Shortcut.SAVE.cap(),
            Shortcut.SAVE_AS.cap(),
            Shortcut.RUNS.cap(),
            Shortcut.MAKE_LESSON.cap(),
            Shortcut.ASK.cap(),
            Shortcut.AGAIN.cap(),
            Shortcut.UNDO.cap(),
            Shortcut.SETTINGS.cap(),
            Shortcut.KEYS.cap());
  }
}
