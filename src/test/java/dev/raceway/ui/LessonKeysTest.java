package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.ui.shell.Screen;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
    await(() -> window.lessons().player().playing().isPresent());
    await(() -> window.lessons().player().playing().orElseThrow().isAtRest());
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
    await(() -> window.lessons().player().playing().orElseThrow().isAtRest());
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

  private String button(String id) {
    robot.interact(() -> {});
    return robot.lookup("#" + id).<Button>query().getText();
  }

  @Test
  void a_remote_goes_past_a_challenge_and_the_button_says_so() throws TimeoutException {
    open("the-schedule-the-lock-forbids", 1);
    screen.press(KeyCode.F5);
    assertThat(button("below-next")).isEqualTo("Go on without it");
    screen.press(KeyCode.A);
    await(() -> screen.shownCells() == 1);
    screen.click("below-again");
    assertThat(screen.shownCells()).isZero();
    screen.press(KeyCode.PAGE_DOWN);
    await(() -> label("below-place").contains("step 2"));
    assertThat(screen.shownCells()).as("nobody stepped").isZero();
  }

  @Test
  void a_click_goes_past_a_challenge_too() throws TimeoutException {
    open("the-schedule-the-lock-forbids", 1);
    screen.press(KeyCode.F5);
    screen.click("below-next");
    await(() -> label("below-place").contains("step 2"));
  }

  @Test
  void a_lost_challenge_is_not_gone_on_from_by_space() throws TimeoutException {
    open("two-operations", 3);
    screen.press(KeyCode.A, KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.SPACE);
    assertThat(label("lesson-place")).contains("step 3");
    assertThat(screen.caption()).startsWith("The goal is not reached. ← goes back");
  }

  @Test
  void going_on_leads_back_to_where_the_lesson_was() throws TimeoutException {
    open("the-stomp", 5);
    screen.press(KeyCode.F5);
    screen.press(KeyCode.PAGE_DOWN);
    await(() -> screen.shownStomps() == 1);
    int cells = screen.shownCells();
    screen.press(KeyCode.PAGE_UP, KeyCode.BACK_SPACE, KeyCode.PAGE_UP);
    assertThat(button("below-next")).isEqualTo("Back to the lesson");
    screen.press(KeyCode.PAGE_DOWN);
    assertThat(screen.shownCells()).isEqualTo(cells);
    assertThat(screen.shownStomps()).isEqualTo(1);
    assertThat(button("below-next")).isEqualTo("Go on");
    assertThat(label("below-place")).contains("step 5");
    screen.press(KeyCode.PAGE_DOWN);
    await(() -> label("below-place").contains("step 6"));
  }

  @Test
  void a_remote_alone_goes_from_one_lesson_into_the_next() throws TimeoutException {
    open("the-stomp", 8);
    screen.press(KeyCode.F5);
    for (int i = 0; i < 9 && window.lessons().player().playing().isPresent(); i++) {
      screen.press(KeyCode.PAGE_DOWN);
      robot.interact(() -> {});
    }
    assertThat(label("lesson-head")).startsWith("Lesson 4");
    screen.press(KeyCode.PAGE_DOWN);
    await(() -> window.lessons().player().playing().isPresent());
    assertThat(label("below-place")).startsWith("4 ·");
  }

  @Test
  void the_run_of_a_listed_lesson_is_copied_and_the_list_stays() {
    screen.chord(KeyCode.CONTROL, KeyCode.C);
    assertThat(window.look().screenProperty().get()).isEqualTo(Screen.LESSONS);
    assertThat(label("lesson-note")).startsWith("Copied: RW1:");
  }

  @Test
  void what_was_copied_is_no_problem() throws TimeoutException {
    open("the-stomp", 2);
    screen.press(KeyCode.B);
    assertThat(robot.lookup(".caption-mark").<Label>query().isVisible()).isTrue();
    screen.chord(KeyCode.CONTROL, KeyCode.C);
    assertThat(screen.caption()).startsWith("Copied");
    assertThat(robot.lookup(".caption-mark").<Label>query().isVisible()).isFalse();
  }

  @Test
  void one_hand_was_counted_and_no_hand_has_no_bar() throws TimeoutException {
    open("the-stomp", 2);
    screen.press(KeyCode.F5);
    await(() -> robot.lookup("#vote-1").tryQuery().isPresent());
    screen.press(KeyCode.DIGIT1, KeyCode.PAGE_DOWN);
    await(() -> label("vote-sum").equals("1 hand was counted"));
    assertThat(robot.lookup("#vote-1 .vote-bar").query().isVisible()).isTrue();
    assertThat(robot.lookup("#vote-2 .vote-bar").query().isVisible()).isFalse();
  }

  @Test
  void what_is_no_whole_number_is_no_answer_and_it_is_said_why() throws TimeoutException {
    open("deposit-and-withdrawal", 1);
    screen.type("answer-number", "3.7");
    assertThat(label("lesson-locked")).startsWith("Only a whole number");
    assertThat(screen.caption()).startsWith("Only a whole number");
    screen.type("answer-number", "3");
    await(() -> label("lesson-said").startsWith("You said 3"));
  }
}
