package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What keys mean in a lesson, wherever the keyboard is. */
class LessonKeysTest extends InWindow {

  private static final String NEXT = "next-A";

  @BeforeEach
  void list() throws TimeoutException {
    screen.chord(KeyCode.CONTROL, KeyCode.DIGIT5);
    await(() -> window.lessons().isListed());
  }

  private void open(String lesson, int step) throws TimeoutException {
    robot.interact(() -> window.lessons().play(lesson, step));
    await(() -> window.lessons().playing().isPresent());
    await(() -> window.lessons().playing().orElseThrow().isAtRest());
  }

  private String label(String id) {
    robot.interact(() -> {});
    return robot.lookup("#" + id).tryQuery().map(node -> ((Label) node).getText()).orElse("");
  }

  private void focus(String id) {
    Node node = screen.node(id);
    robot.interact(node::requestFocus);
    assertThat(node.isFocused()).isTrue();
  }

  @Test
  void enter_locks_in_what_was_clicked() throws TimeoutException {
    open("the-stomp", 2);
    screen.click("answer-2");
    screen.press(KeyCode.ENTER);
    await(() -> label("lesson-said").equals("You said 1: wrong."));
  }

  @Test
  void enter_locks_the_chosen_answer_in_wherever_the_keyboard_is() throws TimeoutException {
    open("the-stomp", 2);
    focus("answer-2");
    screen.press(KeyCode.ENTER);
    assertThat(label("lesson-said")).as("nothing was chosen before").isEmpty();
    assertThat(screen.node("answer-2").isFocused()).isTrue();
    screen.press(KeyCode.DIGIT1, KeyCode.ENTER);
    await(() -> label("lesson-said").equals("You said 0: right."));
  }

  @Test
  void enter_locks_the_chosen_answer_in_from_the_board() throws TimeoutException {
    open("the-stomp", 2);
    focus(NEXT);
    screen.press(KeyCode.DIGIT1, KeyCode.ENTER);
    await(() -> label("lesson-said").equals("You said 0: right."));
    screen.press(KeyCode.SPACE);
    await(() -> window.lessons().playing().orElseThrow().isAtRest());
    focus("lanes");
    screen.press(KeyCode.DIGIT1, KeyCode.ENTER);
    await(() -> label("lesson-said").startsWith("You said"));
  }

  @Test
  void a_number_is_typed_with_its_sign_where_the_field_has_not_the_keyboard()
      throws TimeoutException {
    open("deposit-and-withdrawal", 1);
    TextField field = robot.lookup("#answer-number").query();
    assertThat(field.isFocused()).isFalse();
    robot.write("-5-");
    assertThat(field.getText()).isEqualTo("-5");
    screen.press(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
    assertThat(field.getText()).isEmpty();
    robot.write("-5");
    screen.press(KeyCode.ENTER);
    await(() -> label("lesson-said").startsWith("You said -5"));
  }
}
