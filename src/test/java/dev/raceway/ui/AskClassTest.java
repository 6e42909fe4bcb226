package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Questions to a class at any step of any run, while presenting; the model knows the answer. */
class AskClassTest extends InWindow {

  private String label(String query) {
    robot.interact(() -> {});
    return robot.lookup(query).<Label>query().getText();
  }

  private boolean isAsking() {
    robot.interact(() -> {});
    return robot.lookup("#ask").query().isVisible();
  }

  @Test
  void what_count_will_be_is_voted_on_and_shown_by_the_step() {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.B, KeyCode.A, KeyCode.F5, KeyCode.Q);
    assertThat(label("#vote-question")).isEqualTo("A goes next. What will count be?");
    screen.press(KeyCode.A);
    assertThat(screen.position()).startsWith("step 5");
    screen.press(KeyCode.DIGIT3, KeyCode.DIGIT3, KeyCode.NUMPAD2, KeyCode.DIGIT9);
    assertThat(label("#vote-sum")).startsWith("3 hands");
    screen.press(KeyCode.BACK_SPACE, KeyCode.DIGIT2, KeyCode.PAGE_DOWN);
    assertThat(screen.position()).startsWith("step 6");
    assertThat(label("#vote-2 .vote-hands")).isEqualTo("✓ 1");
    assertThat(label("#vote-3 .vote-hands")).isEqualTo("2");
    screen.press(KeyCode.PAGE_DOWN);
    assertThat(isAsking()).isFalse();
    assertThat(screen.position()).startsWith("step 6");
  }

  @Test
  void other_questions_come_one_after_the_other() {
    screen.press(KeyCode.A, KeyCode.Q, KeyCode.Q);
    assertThat(label("#vote-question")).isEqualTo("Which thread goes on if nobody chooses?");
    screen.press(KeyCode.Q);
    assertThat(label("#vote-question")).isEqualTo("Is an update lost by now?");
    screen.press(KeyCode.ENTER);
    assertThat(label("#vote-2 .vote-hands")).isEqualTo("✓ 0");
    assertThat(screen.position()).startsWith("step 1");
    screen.press(KeyCode.ESCAPE);
    assertThat(isAsking()).isFalse();
  }

  @Test
  void who_is_next_in_a_schedule_is_no_matter_of_choice() {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.HOME, KeyCode.Q, KeyCode.Q);
    assertThat(label("#vote-question")).isEqualTo("Which thread takes the next step?");
    screen.press(KeyCode.ENTER);
    assertThat(label("#vote-1 .vote-hands")).isEqualTo("✓ 0");
  }

  @Test
  void the_menu_asks_as_well() {
    screen.press(KeyCode.A);
    screen.chooseInMenu("ask-class");
    assertThat(label("#vote-question")).isEqualTo("A goes next. What will count be?");
    assertThat(robot.lookup("#ask .vote-words").<Label>queryAll())
        .extracting(Label::getText)
        .as("threads that only add never end below the start")
        .containsExactly("0", "1", "2");
  }

  @Test
  void short_answers_stay_on_one_line_in_a_small_window() {
    robot.interact(
        () -> {
          stage.setWidth(1024);
          stage.setHeight(768);
        });
    screen.press(KeyCode.A, KeyCode.Q, KeyCode.Q, KeyCode.Q);
    Label yes = robot.lookup("#vote-1 .vote-words").query();
    robot.interact(() -> {});
    assertThat(yes.getText()).isEqualTo("yes");
    assertThat(yes.getHeight()).isLessThan(2 * yes.getFont().getSize());
    assertThat(yes.getWidth()).isGreaterThanOrEqualTo(yes.prefWidth(-1));
  }
}
