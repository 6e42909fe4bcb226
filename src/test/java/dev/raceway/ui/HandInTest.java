package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.answer.Budget;
import dev.raceway.lesson.Grade;
import dev.raceway.lesson.Grading;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.file.Courses;
import dev.raceway.lesson.file.HandInReader;
import dev.raceway.lesson.file.LessonReader;
import dev.raceway.lesson.file.LessonWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a student hands in and a teacher gives out, by clicks and keys. */
class HandInTest extends InWindow {

  @TempDir private Path folder;

  private final ChosenFile chosen = new ChosenFile();

  HandInTest() {
    super(1440, 900);
  }

  @Override
  MainWindow make() {
    return new MainWindow(stage, Environment.none().with(chosen));
  }

  @BeforeEach
  void list() throws TimeoutException {
    screen.chord(KeyCode.CONTROL, KeyCode.DIGIT5);
    await(() -> window.lessons().isListed());
  }

  private String label(String id) {
    robot.interact(() -> {});
    return robot.lookup("#" + id).tryQuery().map(node -> ((Label) node).getText()).orElse("");
  }

  @Test
  void a_lesson_is_handed_in_and_graded() throws Exception {
    screen.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    await(() -> window.lessons().player().playing().isPresent());
    Lesson lesson = stomp();
    screen.press(KeyCode.ENTER, KeyCode.DIGIT1, KeyCode.ENTER);
    await(() -> label("lesson-said").endsWith("right."));
    screen.press(KeyCode.ENTER, KeyCode.DIGIT1, KeyCode.ENTER);
    await(() -> label("lesson-said").endsWith("wrong."));
    screen.press(KeyCode.ESCAPE);
    Path file = folder.resolve("ada.raceway-answers.json");
    chosen.choose(file);
    screen.type("hand-in-name", "Ada L.");
    await(() -> label("lesson-note").startsWith("Saved"));

    HandInReader.Read read = HandInReader.read(file);
    Grade grade = Grading.of(read.handIn(), lesson, Budget.ENDLESS);
    assertThat(read.isAsWritten()).isTrue();
    assertThat(read.handIn().name()).isEqualTo("Ada L.");
    assertThat(grade.disagreements()).isEmpty();
    assertThat(grade.figures().right()).isEqualTo(1);
    assertThat(grade.figures().wrong()).isEqualTo(1);
  }

  private static Lesson stomp() {
    return Courses.all().get(0).lessons().get(2);
  }

  @Test
  void a_damaged_lesson_is_refused_with_its_line_and_the_others_stay() throws Exception {
    Path bad = Files.writeString(folder.resolve("bad" + LessonReader.ENDING), "{\n\"id\": 1");
    chosen.choose(bad);
    screen.click("lesson-open");
    await(() -> label("lesson-note").startsWith("bad.raceway-lesson.json is not taken. Line 2"));
    assertThat(label("course-done")).isEqualTo("0 of 16");
    String good = LessonWriter.write(stomp()).replace("\"the-stomp\"", "\"mine\"");
    chosen.choose(Files.writeString(folder.resolve("good" + LessonReader.ENDING), good));
    screen.click("lesson-open");
    await(() -> label("lesson-note").contains("is listed"));
    assertThat(label("lesson-name")).isEqualTo("The stomp");
  }

  @Test
  void a_lesson_is_given_out_on_paper_and_as_a_page() throws Exception {
    Path paper = folder.resolve("a.pdf");
    give("lesson-handout", paper);
    await(() -> label("lesson-note").startsWith("Saved"));
    assertThat(paper).isNotEmptyFile();
    Path page = folder.resolve("a.html");
    give("lesson-page", page);
    await(() -> label("lesson-note").endsWith("a.html"));
    assertThat(page).content().contains("One line, three operations");
  }

  private void give(String id, Path file) {
    chosen.choose(file);
    MenuButton menu = robot.lookup("#lesson-give-out").query();
    robot.interact(
        () ->
            menu.getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .forEach(MenuItem::fire));
  }
}
