package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.raceway.text.Language;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.text.Texts;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The card with all keys. */
class KeysSheetTest extends InWindow {

  @Test
  void a_question_mark_shows_all_keys_and_they_fit(FxRobot robot) {
    for (Language language : Language.values()) {
      robot.interact(() -> window.settings().languageProperty().set(language));
      screen.chord(KeyCode.SHIFT, KeyCode.SLASH);

      Parent card = (Parent) screen.node("keys");
      for (Shortcut shortcut : Shortcut.values()) {
        assertThat(words(robot)).contains(Texts.of(shortcut));
      }
      robot.interact(() -> assertThat(Picture.cutWords(card)).isEmpty());
      Bounds view = robot.lookup("#keys .viewport").query().getLayoutBounds();
      Bounds content = robot.lookup("#keys .keys-body").query().getLayoutBounds();
      assertThat(content.getHeight()).isLessThanOrEqualTo(view.getHeight());
      screen.chord(KeyCode.SHIFT, KeyCode.SLASH);
      assertThat(robot.lookup("#keys").tryQuery()).isEmpty();
      assertThat(screen.boardHasFocus()).isTrue();
    }
  }

  @Test
  void where_letters_are_large_words_wrap(FxRobot robot) {
    robot.interact(() -> window.settings().scaleProperty().set(2.5));
    screen.press(KeyCode.F1);

    Parent card = (Parent) screen.node("keys");
    robot.interact(() -> assertThat(Picture.cutWords(card)).isEmpty());
    double view = robot.lookup("#keys .viewport").query().getLayoutBounds().getWidth();
    Node content = robot.lookup("#keys .keys-body").query();
    assertThat(content.getLayoutBounds().getWidth()).isLessThanOrEqualTo(view);
    for (Node column : ((Parent) content).getChildrenUnmodifiable()) {
      assertThat(column.getBoundsInParent().getMaxX()).isCloseTo(view, within(4.0));
    }
  }

  @Test
  void keys_of_the_board_wait_until_the_card_is_gone(FxRobot robot) {
    screen.chooseInMenu("show-keys");
    screen.press(KeyCode.A, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
    assertThat(screen.position()).startsWith("step 0");

    screen.press(KeyCode.F1, KeyCode.ESCAPE, KeyCode.A);
    assertThat(screen.position()).startsWith("step 1");
  }

  @Test
  void a_click_beside_the_card_takes_it_away(FxRobot robot) {
    screen.press(KeyCode.F1);
    assertThat(robot.lookup("#keys").tryQuery()).isPresent();
    robot.clickOn(stage.getX() + 8, stage.getY() + 300);

    assertThat(robot.lookup("#keys").tryQuery()).isEmpty();
  }

  @Test
  void the_first_steps_can_be_called_again() {
    screen.press(KeyCode.ESCAPE);
    assertThat(screen.guide()).isEmpty();
    screen.press(KeyCode.B, KeyCode.F1);
    screen.click("keys-first-steps");

    assertThat(screen.guide()).startsWith("Two threads each add 1.");
    assertThat(screen.position()).startsWith("step 0");
    assertThat(screen.boardHasFocus()).isTrue();
  }

  @Test
  void at_a_large_scale_the_card_scrolls(FxRobot robot) {
    for (int i = 0; i < 6; i++) {
      screen.chord(KeyCode.CONTROL, KeyCode.EQUALS);
    }
    screen.press(KeyCode.F1);

    Bounds card = bounds(screen.node("keys"));
    assertThat(card.getMinY()).isGreaterThanOrEqualTo(0);
    assertThat(card.getMaxY()).isLessThanOrEqualTo(stage.getScene().getHeight());
    assertThat(robot.lookup("#keys .scroll-bar").queryAll().stream().anyMatch(Node::isVisible))
        .isTrue();
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static Stream<String> words(FxRobot robot) {
    return robot.lookup("#keys .label").queryAllAs(Label.class).stream().map(Label::getText);
  }
}
