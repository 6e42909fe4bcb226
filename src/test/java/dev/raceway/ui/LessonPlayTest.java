package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.ui.shell.Screen;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lessons as a person goes through them, by keyboard, by mouse, and with a presenter's remote. */
class LessonPlayTest extends InWindow {

  private static final int STOMP_STEPS = 8;

  LessonPlayTest() {
    super(1440, 900);
  }

  @BeforeEach
  void list() throws TimeoutException {
    screen.chord(KeyCode.CONTROL, KeyCode.DIGIT5);
    await(() -> window.lessons().isListed());
    assertThat(window.look().screenProperty().get()).isEqualTo(Screen.LESSONS);
  }

  private String label(String id) {
    robot.interact(() -> {});
    return robot.lookup("#" + id).tryQuery().map(node -> ((Label) node).getText()).orElse("");
  }

  private boolean has(String id) {
    robot.interact(() -> {});
    return robot.lookup("#" + id).tryQuery().filter(node -> node.isVisible()).isPresent();
  }

  private void openStomp() throws TimeoutException {
    screen.press(KeyCode.DOWN, KeyCode.DOWN);
    assertThat(label("lesson-name")).isEqualTo("The stomp");
    screen.press(KeyCode.ENTER);
    await(() -> has("lesson-panel"));
  }

  private void answer(KeyCode key) throws TimeoutException {
    screen.press(key, KeyCode.ENTER);
    await(() -> has("lesson-said"));
  }

  @Test
  void where_letters_are_large_a_question_is_scrolled_to() throws TimeoutException {
    robot.interact(() -> window.settings().scaleProperty().set(2.5));
    openStomp();
    screen.press(KeyCode.ENTER);

    await(() -> has("lesson-question"));
    await(
        () -> {
          Node question = robot.lookup("#lesson-question").query();
          Bounds place = question.localToScene(question.getLayoutBounds());
          return place.getMinY() >= 0 && place.getMaxY() <= stage.getScene().getHeight();
        });
  }

  @Test
  void a_whole_lesson_by_keyboard_with_one_wrong_prediction() throws TimeoutException {
    openStomp();
    assertThat(label("lesson-place")).isEqualTo("3 · The stomp · step 1 of 8");
    screen.press(KeyCode.ENTER);
    assertThat(label("lesson-question")).startsWith("B reads next.");
    screen.press(KeyCode.B);
    assertThat(screen.caption()).startsWith("Answer first");
    assertThat(screen.position()).startsWith("step 1");
    answer(KeyCode.DIGIT1);
    assertThat(label("lesson-said")).isEqualTo("You said 0: right.");
    assertThat(screen.position()).startsWith("step 2");
    screen.press(KeyCode.ENTER);
    answer(KeyCode.DIGIT2);
    screen.press(KeyCode.SPACE);
    answer(KeyCode.NUMPAD2);
    screen.press(KeyCode.PAGE_DOWN);
    assertThat(label("lesson-question")).startsWith("A writes next.");
    assertThat(has("kept-back")).isTrue();
    answer(KeyCode.DIGIT3);
    assertThat(label("lesson-said")).isEqualTo("You said 2: wrong.");
    assertThat(label("lesson-reply")).startsWith("A write does not add.");
    assertThat(label("lesson-truth")).isEqualTo("The answer is 1.");
    assertThat(screen.shownStomps()).isEqualTo(1);
    screen.press(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.ENTER);
    assertThat(label("lesson-question")).isEqualTo("Which increment is gone?");
    assertThat(screen.shownStomps()).as("that would be the answer").isZero();
    answer(KeyCode.DIGIT2);
    assertThat(screen.shownStomps()).isEqualTo(1);
    screen.press(KeyCode.ENTER, KeyCode.A, KeyCode.ENTER);
    await(() -> has("lesson-said"));
    screen.press(KeyCode.ENTER, KeyCode.ENTER);
    assertThat(label("lesson-text")).isEqualTo("The lesson is done.");
    assertThat(label("lesson-result")).isEqualTo("5 of 6 answers right");
    screen.press(KeyCode.ENTER);
    assertThat(label("course-done")).isEqualTo("1 of 16");
    assertThat(label("lesson-so-far")).startsWith("5 of 6 right");
  }

  @Test
  void a_whole_lesson_by_mouse() throws TimeoutException {
    screen.click("lesson-begin");
    await(() -> has("lesson-panel"));
    screen.click("lesson-next");
    for (int question = 0; question < 3; question++) {
      await(() -> window.lessons().player().playing().orElseThrow().isAtRest());
      screen.click("answer-1", "lesson-next");
      await(() -> has("lesson-said"));
      screen.click("lesson-next");
    }
    screen.type("answer-number", "2");
    await(() -> has("lesson-said"));
    assertThat(label("lesson-said")).isEqualTo("You said 2: right.");
    screen.click("lesson-next", "lesson-next");
    assertThat(label("lesson-text")).isEqualTo("The lesson is done.");
    screen.click("lesson-next");
    assertThat(label("course-done")).isEqualTo("1 of 16");
  }

  @Test
  void a_lesson_that_is_left_goes_on_where_it_was() throws TimeoutException {
    openStomp();
    screen.press(KeyCode.ENTER);
    answer(KeyCode.DIGIT1);
    screen.press(KeyCode.ENTER, KeyCode.ESCAPE);
    assertThat(label("lesson-standing")).isEqualTo("step 3 of 8");
    assertThat(robot.lookup("#lesson-begin").<Button>query().getText()).isEqualTo("Go on");
    screen.press(KeyCode.ENTER);
    await(() -> has("lesson-panel"));
    assertThat(label("lesson-place")).endsWith("step 3 of " + STOMP_STEPS);
    screen.click("lesson-back");
    assertThat(label("lesson-said")).isEqualTo("You said 0: right.");
    screen.press(KeyCode.ESCAPE);
    screen.click("lesson-again");
    await(() -> has("lesson-panel"));
    assertThat(label("lesson-place")).endsWith("step 1 of " + STOMP_STEPS);
  }

  @Test
  void a_lesson_by_a_remote_alone_while_a_class_votes() throws TimeoutException {
    openStomp();
    screen.press(KeyCode.F5);
    assertThat(has("lesson-below")).isTrue();
    screen.press(KeyCode.PAGE_DOWN);
    await(() -> has("vote-question"));
    screen.press(KeyCode.DIGIT1, KeyCode.NUMPAD1, KeyCode.DIGIT2, KeyCode.BACK_SPACE);
    screen.chord(KeyCode.SHIFT, KeyCode.DIGIT2);
    assertThat(label("vote-sum")).startsWith("3 hands");
    assertThat(robot.lookup("#vote-1 .vote-hands").<Label>query().getText()).isEmpty();
    screen.press(KeyCode.PAGE_DOWN);
    await(() -> label("vote-sum").endsWith("were counted"));
    assertThat(robot.lookup("#vote-1 .vote-hands").<Label>query().getText()).isEqualTo("✓ 2");
    assertThat(robot.lookup("#vote-2 .vote-hands").<Label>query().getText()).isEqualTo("1");
    for (int i = 0; i < 2 * STOMP_STEPS && !label("below-text").endsWith("done."); i++) {
      screen.press(KeyCode.PAGE_DOWN);
      robot.interact(() -> {});
    }
    assertThat(label("below-text")).isEqualTo("The lesson is done.");
    screen.press(KeyCode.F5);
    assertThat(label("lesson-result"))
        .as("a vote is nobody's answer")
        .isEqualTo("0 of 6 answers right");
  }

  @Test
  void a_challenge_is_lost_undone_and_won() throws TimeoutException {
    robot.interact(() -> window.lessons().play("two-operations", 3));
    await(() -> has("lesson-goals"));
    await(() -> label("lesson-standing-now").startsWith("The goal can be reached"));
    screen.press(KeyCode.ENTER);
    assertThat(screen.caption()).startsWith("The goal is not reached yet.");
    screen.press(KeyCode.A, KeyCode.A);
    await(() -> label("lesson-standing-now").startsWith("The goal is out of reach"));
    screen.click("lesson-hint");
    assertThat(has("lesson-hints")).isTrue();
    screen.press(KeyCode.BACK_SPACE);
    screen.press(KeyCode.B, KeyCode.B, KeyCode.A);
    await(() -> label("lesson-standing-now").startsWith("Won, with 2 context switches"));
    assertThat(label("lesson-standing-now")).endsWith("the fewest possible are 2.");
    screen.press(KeyCode.ENTER);
    assertThat(label("lesson-text")).isEqualTo("The lesson is done.");
    screen.press(KeyCode.ENTER);
    assertThat(label("lesson-so-far")).contains("1 of 11 challenges won");
  }

  @Test
  void a_thread_that_is_refused_wins_where_that_is_the_goal() throws TimeoutException {
    robot.interact(() -> window.lessons().play("the-schedule-the-lock-forbids", 1));
    await(() -> has("lesson-goals"));
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B);
    await(() -> label("lesson-standing-now").startsWith("Won"));
    assertThat(screen.caption()).contains("it is blocked");
  }

  @Test
  void another_set_up_may_win_where_it_may_be_changed() throws TimeoutException {
    robot.interact(() -> window.lessons().play("compare-and-try-again", 5));
    await(() -> has("lesson-goals"));
    assertThat(has("counter")).isTrue();
    robot.interact(
        () -> window.lessons().player().playing().orElseThrow().step().setUp().setThreads(3));
    assertThat(screen.caption()).startsWith("That is not allowed");
    robot.interact(
        () ->
            window
                .lessons()
                .player()
                .playing()
                .orElseThrow()
                .step()
                .setUp()
                .setCounter(CounterKind.ATOMIC));
    await(() -> label("lesson-standing-now").startsWith("Won"));
  }

  @Test
  void the_run_of_the_lesson_is_copied_and_not_the_one_behind_it() throws TimeoutException {
    openStomp();
    screen.press(KeyCode.ENTER);
    screen.chord(KeyCode.CONTROL, KeyCode.C);
    assertThat(screen.caption()).contains("RW1:2x1:plain:none:A:C035");
    assertThat(window.look().screenProperty().get()).isEqualTo(Screen.LESSONS);
  }

  @Test
  void free_threads_are_measured_in_a_lesson() throws TimeoutException {
    robot.interact(() -> window.lessons().play("my-test-passed", 1));
    await(() -> has("lesson-panel"));
    screen.press(KeyCode.ENTER);
    await(() -> !robot.lookup(".lesson-measured").queryAll().isEmpty());
    String found = robot.lookup(".lesson-measured").nth(0).<Label>query().getText();
    assertThat(found).startsWith("Counter should be 500,000. Found: ");
    assertThat(found.split(" · ")).hasSize(10);
    screen.press(KeyCode.F5);
    Label below = robot.lookup("#lesson-below .lesson-measured").nth(0).query();
    assertThat(below.getText()).as("a class sees all of them, too").isEqualTo(found);
    screen.press(KeyCode.F5, KeyCode.ENTER);
    assertThat(label("lesson-place")).contains("step 2");
  }

  @Test
  void a_class_sees_what_a_question_is_about() throws TimeoutException {
    robot.interact(() -> window.lessons().play("the-scheduler-is-fair", 3));
    await(() -> has("lesson-panel"));
    String about = label("lesson-text");
    screen.press(KeyCode.F5);
    await(() -> has("vote-question"));
    assertThat(label("below-text")).isEqualTo(about);
  }

  @Test
  void what_was_said_is_told_as_it_stood_on_its_button() throws TimeoutException {
    robot.interact(() -> window.lessons().play("producer-and-consumer", 1));
    await(() -> has("lesson-panel"));
    answer(KeyCode.DIGIT2);
    assertThat(label("lesson-said")).isEqualTo("You said 4, 5 or 6: right.");
  }

  @Test
  void right_and_wrong_differ_by_more_than_colour() throws TimeoutException {
    openStomp();
    screen.press(KeyCode.ENTER);
    answer(KeyCode.DIGIT2);
    assertThat(robot.lookup("#answer-1").<Button>query().getText()).isEqualTo("✓ 0");
    assertThat(robot.lookup("#answer-2").<Button>query().getText()).isEqualTo("✕ 1");
  }
}
