package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.ui.control.NumberSpinner;
import dev.raceway.ui.control.Popover;
import dev.raceway.ui.control.PopoverLayer;
import dev.raceway.ui.shell.Screen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What unfolds something works with a click, and after it the keys are the screen's again. */
class FocusReturnTest extends InWindow {

  private Node home;

  FocusReturnTest() {
    super(1440, 900);
  }

  private void go(Screen to) {
    robot.interact(() -> window.look().screenProperty().set(to));
    robot.interact(() -> {});
    home = stage.getScene().getFocusOwner();
    assertThat(home).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void every_menu_unfolds_with_a_click_and_is_left_by_a_choice_or_escape(Screen to) {
    go(to);
    List<MenuButton> menus = usable(MenuButton.class).toList();
    assertThat(menus).isNotEmpty();

    for (MenuButton menu : menus) {
      List<MenuItem> chosen = new ArrayList<>();
      robot.interact(
          () -> menu.getItems().forEach(item -> item.setOnAction(e -> chosen.add(item))));
      click(menu);
      assertThat(menu.isShowing()).as(menu.getText()).isTrue();
      leaveByEscape(menu);
      assertThat(menu.isShowing()).isFalse();

      click(menu);
      robot.clickOn(unfolded(".menu-item").get(0));
      isHome(menu);
      assertThat(chosen).containsExactly(menu.getItems().get(0));

      click(menu);
      robot.type(KeyCode.DOWN, KeyCode.ENTER);
      isHome(menu);
      assertThat(chosen).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void every_list_unfolds_with_a_click_and_is_left_by_a_choice_or_escape(Screen to) {
    go(to);
    List<ComboBox<?>> choices = usable(ComboBox.class).<ComboBox<?>>map(each -> each).toList();

    for (ComboBox<?> choice : choices) {
      click(choice);
      assertThat(choice.isShowing()).as(choice.getAccessibleText()).isTrue();
      Object before = choice.getValue();
      leaveByEscape(choice);
      assertThat(choice.isShowing()).isFalse();
      assertThat(choice.getValue()).isEqualTo(before);

      click(choice);
      Object chosen = clickLastItem();
      isHome(choice);
      assertThat(choice.getValue()).isEqualTo(chosen);

      click(choice);
      robot.type(KeyCode.UP, KeyCode.ENTER);
      isHome(choice);
      assertThat(choice.getValue()).isNotEqualTo(chosen);
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void every_card_unfolds_with_a_click_and_is_left_by_escape_or_a_click_beside_it(Screen to) {
    go(to);
    List<Button> owners =
        usable(Button.class)
            .filter(button -> button.getStyleClass().contains(Popover.OWNER))
            .toList();
    Pane pane = (Pane) stage.getScene().lookup("." + Popover.HOST);

    for (Button owner : owners) {
      click(owner);
      assertThat(PopoverLayer.over(pane)).as(owner.getId()).isPresent();
      leaveByEscape(owner);
      assertThat(PopoverLayer.over(pane)).isEmpty();

      click(owner);
      robot.clickOn(pane.localToScreen(pane.getWidth() - 3, pane.getHeight() - 3));
      isHome(owner);
      assertThat(PopoverLayer.over(pane)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void every_number_gives_the_keys_back_after_an_arrow_and_after_enter(Screen to) {
    go(to);

    for (NumberSpinner spinner : usable(NumberSpinner.class).toList()) {
      int start = spinner.getValue();
      click(spinner.lookup(".increment-arrow-button"));
      isHome(spinner);
      assertThat(spinner.getValue()).isEqualTo(start + 1);
      click(spinner.lookup(".decrement-arrow-button"));
      isHome(spinner);
      assertThat(spinner.getValue()).isEqualTo(start);

      click(spinner.getEditor());
      robot.type(KeyCode.ENTER);
      isHome(spinner);
    }
  }

  @Test
  void after_a_choice_every_key_of_the_board_steps() {
    go(Screen.STEP);
    for (KeyCode key : new KeyCode[] {KeyCode.SPACE, KeyCode.RIGHT, KeyCode.PAGE_DOWN}) {
      click(choice("counter"));
      clickLastItem();
      click(choice("counter"));
      robot.type(KeyCode.HOME, KeyCode.ENTER);
      screen.press(key);
      assertThat(screen.position()).startsWith("step 1 of");

      click(choice("counter"));
      robot.type(KeyCode.ESCAPE, key);
      assertThat(screen.position()).startsWith("step 2 of");
    }
    screen.press(KeyCode.HOME, KeyCode.END);
    assertThat(screen.position()).startsWith("step 2 of");
  }

  @Test
  void while_something_is_unfolded_no_key_is_for_the_board_and_escape_folds_that_alone() {
    go(Screen.STEP);
    for (Node opener : new Node[] {choice("counter"), screen.node("share")}) {
      click(opener);
      screen.press(KeyCode.A, KeyCode.L, KeyCode.R, KeyCode.F5);
      robot.type(KeyCode.ESCAPE);
      isHome(opener);
      assertThat(screen.position()).startsWith("step 0 of");
      assertThat(screen.isLockOn()).isFalse();
      assertThat(stage.isFullScreen()).isFalse();
      assertThat(screen.guide()).isNotEmpty();
    }
  }

  private void leaveByEscape(Node owner) {
    robot.type(KeyCode.ESCAPE);
    isHome(owner);
  }

  private void isHome(Node after) {
    assertThat(stage.getScene().getFocusOwner()).as("after %s", after).isSameAs(home);
  }

  private void click(Node node) {
    robot.clickOn(node);
  }

  /** Clicks the last item that can be chosen, and returns it. */
  private Object clickLastItem() {
    ListCell<?> last =
        unfolded(".list-cell").stream()
            .<ListCell<?>>map(cell -> (ListCell<?>) cell)
            .filter(cell -> !cell.isEmpty() && !cell.isDisabled())
            .max(Comparator.comparingInt(ListCell::getIndex))
            .orElseThrow();
    Object item = last.getItem();
    robot.clickOn(last);
    return item;
  }

  /** What is to be seen in the list or menu that is unfolded. */
  private List<Node> unfolded(String style) {
    List<Node> found = new ArrayList<>();
    robot.interact(
        () ->
            Window.getWindows().stream()
                .filter(each -> each instanceof PopupWindow && !(each instanceof Tooltip))
                .filter(Window::isShowing)
                .flatMap(popUp -> popUp.getScene().getRoot().lookupAll(style).stream())
                .filter(Node::isVisible)
                .forEach(found::add));
    return found;
  }

  private ComboBox<?> choice(String id) {
    return (ComboBox<?>) screen.node(id);
  }

  private <T extends Node> Stream<T> usable(Class<T> kind) {
    List<T> found = new ArrayList<>();
    robot.interact(
        () ->
            Visible.below(stage.getScene().getRoot())
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(node -> !node.isDisabled())
                .forEach(found::add));
    return found.stream();
  }
}
