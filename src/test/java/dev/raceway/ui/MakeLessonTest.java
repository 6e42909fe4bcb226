package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.answer.Budget;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.draft.DraftProof;
import dev.raceway.lesson.file.LessonProof;
import dev.raceway.lesson.file.LessonReader;
import dev.raceway.text.Language;
import dev.raceway.ui.shell.Screen;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson is made from a run, by clicks and keys alone: saved, checked, and played. */
class MakeLessonTest extends InWindow {

  @TempDir private Path home;

  private final ChosenFile chosen = new ChosenFile();

  MakeLessonTest() {
    super(1440, 900);
  }

  @Override
  MainWindow make() {
    return new MainWindow(stage, Environment.none().with(chosen));
  }

  private String label(String id) {
    robot.interact(() -> {});
    return robot.lookup("#" + id).<Label>query().getText();
  }

  private void write(String id, String words) {
    screen.click(id);
    robot.write(words);
  }

  private boolean isProved() {
    return window.maker().proofProperty().get().filter(DraftProof::isProved).isPresent();
  }

  @Test
  void a_lesson_is_made_saved_checked_and_played() throws Exception {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.B);
    screen.press(KeyCode.M, KeyCode.A, KeyCode.A);
    screen.press(KeyCode.LEFT, KeyCode.LEFT);
    screen.chord(KeyCode.CONTROL, KeyCode.M);
    assertThat(label("make-place")).isEqualTo("Stop 1 of 1");
    write("make-text", "A has an old copy.");
    screen.click("make-form");
    screen.press(KeyCode.DOWN, KeyCode.ENTER);
    await(() -> label("make-truth").endsWith(": 1"));
    screen.click("make-suggest");
    assertThat(robot.lookup("#make-question").<TextArea>query().getText())
        .isEqualTo("What will count be?");
    assertThat(robot.lookup("#make-wrong-why-1").<TextArea>query().getPromptText())
        .as("by its answer, not by its place")
        .matches("Why [02] is wrong");
    write("make-why", "A writes what it made of 0.");
    screen.press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
    robot.write("A has added.");
    screen.press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
    robot.write("A does not read again.");
    screen.click("make-part-1");
    write("make-title", "My stomp");
    write("make-summary", "A is interrupted.");
    screen.click("make-part-2");
    await(() -> label("make-status").startsWith("1 thing"));
    screen.click("make-to-do-1");
    write("make-notes", "Vote.");
    await(this::isProved);
    assertThat(label("make-status")).startsWith("✓");

    Path file = home.resolve("mine" + LessonReader.ENDING);
    chosen.choose(file);
    screen.click("make-save");
    await(() -> label("make-note").startsWith("Saved"));
    Lesson lesson = LessonReader.read(file);
    assertThat(lesson.id()).isEqualTo("my-stomp");
    assertThat(LessonProof.faults(lesson, Budget.ENDLESS)).isEmpty();

    screen.click("make-preview");
    await(() -> window.lessons().player().playing().isPresent());
    screen.press(KeyCode.DIGIT3, KeyCode.ENTER);
    await(() -> robot.lookup("#lesson-reply").tryQuery().isPresent());
    assertThat(label("lesson-reply")).isEqualTo("A does not read again.");
    assertThat(label("lesson-truth")).isEqualTo("The answer is 1.");
    screen.press(KeyCode.ESCAPE);
    assertThat(window.look().screenProperty().get()).isEqualTo(Screen.STEP);
    assertThat(robot.lookup("#make-text").<TextArea>query().getText())
        .isEqualTo("A has an old copy.");

    screen.chord(KeyCode.CONTROL, KeyCode.DIGIT5);
    await(() -> label("lesson-name").equals("My stomp"));
    screen.press(KeyCode.ENTER);
    await(() -> window.lessons().player().playing().isPresent());
    assertThat(label("lesson-text")).isEqualTo("A has an old copy.");
    screen.press(KeyCode.DIGIT2, KeyCode.ENTER);
    await(() -> robot.lookup("#lesson-said").tryQuery().isPresent());
    assertThat(label("lesson-said")).isEqualTo("You said 1: right.");
    screen.press(KeyCode.ENTER);
    assertThat(label("lesson-text")).isEqualTo("The lesson is done.");
    assertThat(label("lesson-result")).isEqualTo("1 of 1 answer right");
  }

  @Test
  void what_was_typed_stays_when_another_screen_is_shown_and_is_not_lost_with_the_window() {
    screen.chord(KeyCode.CONTROL, KeyCode.M);
    write("make-text", "Two threads.");
    screen.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
    screen.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertThat(robot.lookup("#make-text").<TextArea>query().getText()).isEqualTo("Two threads.");
    screen.chord(KeyCode.CONTROL, KeyCode.M);
    assertThat(robot.lookup("#make-panel").<Node>query().isVisible()).isFalse();
    robot.interact(
        () ->
            stage
                .getOnCloseRequest()
                .handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    assertThat(label("unsaved-words")).startsWith("The lesson has changes");
    screen.press(KeyCode.ESCAPE);
    screen.chord(KeyCode.CONTROL, KeyCode.M);
    assertThat(robot.lookup("#make-text").<TextArea>query().getText()).isEqualTo("Two threads.");
  }

  @Test
  void what_was_typed_stays_in_another_language_of_the_window() {
    screen.chord(KeyCode.CONTROL, KeyCode.M);
    write("make-text", "Two threads.");
    robot.interact(() -> window.settings().languageProperty().set(Language.GERMAN));
    assertThat(robot.lookup("#make-panel").<Node>query().isVisible()).isTrue();
    assertThat(label("make-place")).isEqualTo("Halt 1 von 1");
    assertThat(robot.lookup("#make-text").<TextArea>query().getText()).isEqualTo("Two threads.");
  }
}
