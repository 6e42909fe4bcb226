package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.ui.shell.Screen;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** The right button offers what can be done, and never does it; so does the keyboard. */
class RightButtonTest extends InWindow {

  private static final List<String> AT_STEP =
      List.of("menu.go", "menu.run-to", "menu.futures", "menu.copy");
  private static final List<String> WITH_THREAD =
      List.of("menu.run-thread", "menu.finish-increment");

  private static final List<EventType<MouseEvent>> BUTTON =
      List.of(
          MouseEvent.MOUSE_PRESSED,
          MouseEvent.MOUSE_DRAGGED,
          MouseEvent.MOUSE_RELEASED,
          MouseEvent.MOUSE_CLICKED);

  @Override
  MainWindow make() {
    return new MainWindow(stage, Environment.none().with(clock));
  }

  private void stomp() {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.B, KeyCode.A, KeyCode.A);
  }

  @Test
  void a_cell_is_gone_to_run_to_compared_and_copied() throws Exception {
    stomp();
    askAt(screen.cells().get(2));
    assertThat(offered()).isEqualTo(AT_STEP);
    choose("menu.go");
    assertThat(screen.position()).isEqualTo("step 3 of 6");

    screen.press(KeyCode.END);
    askAt(screen.cells().get(3));
    choose("menu.copy");
    assertThat(clipboard()).startsWith("RW1:2x1:plain:-mutex:AB3:");
    assertThat(screen.caption()).startsWith("Copied: RW1:2x1:plain:-mutex:AB3:");

    askAt(screen.cells().get(4));
    choose("menu.run-to");
    pass(0);
    assertThat(screen.position()).as("with the first frame").isEqualTo("step 1 of 6");
    pass(1_999);
    assertThat(screen.position()).as("two steps a second").isEqualTo("step 4 of 6");
    pass(1);
    assertThat(screen.position()).isEqualTo("step 5 of 6");
    assertThat(isPlaying()).isFalse();

    screen.press(KeyCode.END);
    askAt(screen.cells().get(1));
    choose("menu.futures");
    assertThat(window.step().futures().isOpen()).isTrue();
    assertThat(window.step().futures().stepProperty().get()).isEqualTo(2);
  }

  @Test
  void a_row_of_the_history_and_a_place_of_the_scrubber_offer_the_same() {
    stomp();
    Node history = screen.node("history");
    ask(history, new Point2D(60, 3));
    assertThat(offered()).isEqualTo(AT_STEP);
    choose("menu.go");
    assertThat(screen.position()).isEqualTo("step 1 of 6");

    Node scrubber = screen.node("scrubber");
    double end = scrubber.getLayoutBounds().getWidth();
    ask(scrubber, new Point2D(end - 2, 8));
    assertThat(offered()).isEqualTo(AT_STEP);
    choose("menu.go");
    assertThat(screen.position()).isEqualTo("step 6 of 6");

    ask(history, new Point2D(60, history.getLayoutBounds().getHeight() - 4));
    assertThat(offered()).as("below the last row").isEmpty();
  }

  @Test
  void a_lane_runs_its_thread() {
    askAt(screen.node("header-B"));
    assertThat(offered()).isEqualTo(WITH_THREAD);
    choose("menu.run-thread");
    assertThat(screen.schedule()).isEqualTo("B");

    askAt(screen.node("next-B"));
    choose("menu.finish-increment");
    assertThat(screen.schedule()).isEqualTo("B3");
    askAt(screen.node("header-B"));
    assertThat(menu().getItems()).allSatisfy(item -> assertThat(item.isDisable()).isTrue());
  }

  @Test
  void a_chip_is_stepped_to_or_leads_to_what_ruled_it_out() throws Exception {
    waitForValues("1, 2");
    askAt(chip("1"));
    assertThat(offered()).containsExactly("menu.step-to-1");
    choose("menu.step-to-1");
    assertThat(screen.chosen("target")).isEqualTo(1L);

    screen.press(KeyCode.A, KeyCode.B);
    waitForValues("1;");
    screen.press(KeyCode.END);
    askAt(chip("2"));
    assertThat(offered()).containsExactly("menu.ruled-out-2");
    screen.press(KeyCode.ESCAPE, KeyCode.B);
    askAt(chip("2"));
    choose("menu.ruled-out-2");
    assertThat(screen.position()).startsWith("step 2");
  }

  @Test
  void the_keyboard_asks_where_it_is_and_keeps_its_place() {
    askByKeyboard();
    assertThat(offered()).as("before the first step").isEqualTo(WITH_THREAD);
    screen.press(KeyCode.ESCAPE);
    assertThat(screen.guide()).as("Escape folds the menu alone").isNotEmpty();
    stomp();
    askByKeyboard();
    assertThat(offered()).isEqualTo(AT_STEP);
    robot.type(KeyCode.ESCAPE);
    assertThat(screen.boardHasFocus()).isTrue();

    for (String id : List.of("lanes", "history", "scrubber", "possible")) {
      robot.interact(() -> screen.node(id).requestFocus());
      robot.type(KeyCode.CONTEXT_MENU);
      assertThat(offered()).as(id).isNotEmpty();
      robot.type(KeyCode.ESCAPE);
      assertThat(screen.node(id).isFocused()).as(id).isTrue();
    }
    robot.interact(() -> screen.node("lanes").requestFocus());
    robot.type(KeyCode.HOME);
    askByKeyboard();
    assertThat(offered()).isEqualTo(WITH_THREAD);
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void on_no_node_of_any_screen_it_does_what_the_left_button_does(Screen to) {
    stomp();
    screen.press(KeyCode.LEFT, KeyCode.LEFT);
    robot.interact(() -> window.look().screenProperty().set(to));
    robot.interact(() -> {});
    List<Node> nodes = new ArrayList<>();
    robot.interact(() -> Visible.below(stage.getScene().getRoot()).forEach(nodes::add));
    Object before = settled();

    robot.interact(
        () -> {
          for (Node node : nodes) {
            BUTTON.forEach(type -> Event.fireEvent(node, right(type, node)));
            assertThat(state()).as(node.toString()).isEqualTo(before);
          }
        });
    assertThat(settled()).isEqualTo(before);
  }

  /** What is done later has been done as well. */
  private Object settled() {
    robot.interact(() -> {});
    return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(this::state));
  }

  private Object state() {
    return List.of(
        window.step().inHand().run(),
        isPlaying(),
        window.step().futures().isOpen(),
        window.look().screenProperty().get(),
        window.look().sheetProperty().get(),
        window.settings().themeProperty().getValue(),
        hasDrawing());
  }

  private boolean hasDrawing() {
    Node open = stage.getScene().lookup("#graph-open");
    return open != null && !open.isDisabled();
  }

  private static MouseEvent right(EventType<MouseEvent> type, Node node) {
    Bounds bounds = node.getLayoutBounds();
    Point2D inScene = node.localToScene(bounds.getCenterX(), bounds.getCenterY());
    boolean isDown = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_CLICKED;
    return new MouseEvent(
        type,
        inScene.getX(),
        inScene.getY(),
        inScene.getX(),
        inScene.getY(),
        MouseButton.SECONDARY,
        1,
        false,
        false,
        false,
        false,
        false,
        false,
        isDown,
        false,
        true,
        true,
        null);
  }

  private boolean isPlaying() {
    return window.step().inHand().playback().playingProperty().get();
  }

  private void waitForValues(String text) throws Exception {
    Await.until(() -> screen.possible().contains(text));
    robot.interact(() -> {});
  }

  private Node chip(String text) {
    return Visible.words(screen.node("possible"))
        .filter(word -> word.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private void askAt(Node node) {
    Bounds bounds = node.getLayoutBounds();
    ask(node, new Point2D(bounds.getCenterX(), bounds.getCenterY()));
  }

  /** Asks the node under the mouse, as a window does; a toolkit without a screen asks nobody. */
  private void ask(Node node, Point2D place) {
    robot.interact(
        () -> {
          Point2D inScene = node.localToScene(place);
          Point2D onScreen = node.localToScreen(place);
          Node target = node.isMouseTransparent() ? node.getParent() : node;
          Event.fireEvent(
              target,
              new ContextMenuEvent(
                  ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                  inScene.getX(),
                  inScene.getY(),
                  onScreen.getX(),
                  onScreen.getY(),
                  false,
                  null));
        });
    robot.interact(() -> {});
  }

  private void askByKeyboard() {
    robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
    robot.interact(() -> {});
  }

  private static ContextMenu menu() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .filter(Window::isShowing)
        .findFirst()
        .orElseGet(ContextMenu::new);
  }

  private List<String> offered() {
    List<String> ids = new ArrayList<>();
    robot.interact(() -> menu().getItems().stream().map(MenuItem::getId).forEach(ids::add));
    return ids;
  }

  private void choose(String id) {
    robot.interact(
        () -> {
          ContextMenu menu = menu();
          MenuItem chosen =
              menu.getItems().stream().filter(each -> id.equals(each.getId())).findFirst().get();
          menu.hide();
          chosen.fire();
        });
    robot.interact(() -> {});
  }

  private String clipboard() {
    String[] text = new String[1];
    robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
    return text[0];
  }
}
