package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.api.Test;

/** Ways that were left, and runs that come with the program. */
class BranchesAndGalleryTest extends InWindow {

  private String number() {
    robot.interact(() -> {});
    return robot.lookup("#branches").<Button>query().getText();
  }

  private boolean isOpen(String card) {
    robot.interact(() -> {});
    return robot.lookup("#" + card).tryQuery().isPresent();
  }

  @Test
  void a_way_that_was_left_is_gone_back_to_and_forgotten() {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.B, KeyCode.A, KeyCode.A);
    screen.press(KeyCode.HOME, KeyCode.SPACE);
    assertThat(number()).isEqualTo("0");
    screen.press(KeyCode.A, KeyCode.A);
    assertThat(number()).isEqualTo("1");

    screen.click("branches", "branch-1");
    assertThat(screen.schedule()).isEqualTo("A B3 A2");
    assertThat(screen.result()).contains("✕ 1 update lost");
    assertThat(number()).isEqualTo("1");
    assertThat(screen.boardHasFocus()).isTrue();
    screen.click("branches", "forget-1");
    assertThat(number()).isEqualTo("0");
    assertThat(screen.schedule()).isEqualTo("A B3 A2");
  }

  @Test
  void the_keyboard_opens_a_ready_made_run_and_a_remote_steps_through_it() {
    screen.press(KeyCode.A);
    robot.interact(() -> screen.node("gallery").requestFocus());
    screen.press(KeyCode.SPACE);
    assertThat(screen.node("first-steps").isFocused()).isTrue();
    screen.press(KeyCode.RIGHT);
    assertThat(screen.node("classic-stomp").isFocused()).isTrue();
    screen.press(KeyCode.B, KeyCode.ENTER);

    assertThat(isOpen("gallery-cards")).isFalse();
    assertThat(screen.position()).isEqualTo("step 0 of 6");
    assertThat(screen.boardHasFocus()).isTrue();
    screen.press(KeyCode.END, KeyCode.END);
    assertThat(screen.position()).as("its pause mark").isEqualTo("step 5 of 6");
    screen.press(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
    assertThat(screen.position()).isEqualTo("step 6 of 6");
    assertThat(screen.result()).contains("✕ 1 update lost");
    screen.chord(KeyCode.CONTROL, KeyCode.Z);
    assertThat(screen.schedule()).isEqualTo("A");
  }

  @Test
  void escape_and_a_click_beside_fold_the_gallery_and_change_nothing() {
    screen.press(KeyCode.A);
    screen.click("gallery");
    assertThat(isOpen("gallery-cards")).isTrue();
    screen.press(KeyCode.ESCAPE);
    assertThat(isOpen("gallery-cards")).isFalse();
    assertThat(screen.guide()).as("Escape folds one thing at a time").isNotEmpty();

    screen.click("gallery");
    robot.clickOn("#start");
    assertThat(isOpen("gallery-cards")).isFalse();
    assertThat(screen.schedule()).isEqualTo("A");
  }

  @Test
  void every_card_has_a_picture_of_a_few_nodes() {
    screen.click("gallery");

    Node longest = screen.node("thousand-erased");
    assertThat(robot.from(longest).lookup((Node node) -> node instanceof SVGPath).queryAll())
        .hasSizeBetween(5, 12);
    assertThat(robot.from(longest).lookup(".mini-stomp").queryAll()).hasSize(1);
    assertThat(robot.from(screen.node("compare-and-set")).lookup(".mini-stomp").queryAll())
        .isEmpty();
  }

  @Test
  void the_first_steps_are_called_again_from_the_gallery() {
    screen.click("dismiss-guide");
    screen.type("threads", "4");
    screen.click("gallery", "first-steps");

    assertThat(screen.guide()).startsWith("Two threads each add 1.");
    screen.press(KeyCode.A);
    assertThat(screen.guide()).startsWith("A copied 0.");
  }
}
