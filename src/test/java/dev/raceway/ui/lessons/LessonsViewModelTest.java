package dev.raceway.ui.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.answer.Budget;
import dev.raceway.lesson.Grade;
import dev.raceway.lesson.Grading;
import dev.raceway.lesson.LearnerProgress;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonProgress;
import dev.raceway.lesson.file.HandInReader;
import dev.raceway.lesson.file.LessonReader;
import dev.raceway.lesson.file.LessonWriter;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.Trace;
import dev.raceway.text.Language;
import dev.raceway.ui.lessons.play.LessonViewModel;
import dev.raceway.ui.lessons.play.LessonWork;
import dev.raceway.ui.step.StepViewModel;
import dev.raceway.ui.text.Texts;
import dev.raceway.work.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is listed and what is kept, without a toolkit. */
class LessonsViewModelTest {

  private static final Workplace HERE = Workplace.of(Runnable::run, Runnable::run);
  private static final LessonWork WORK =
      new LessonWork(
          () -> new StepViewModel(Runnable::run, Runnable::run, Runnable::run, () -> 7),
          HERE,
          HERE);

  @TempDir private Path home;

  private final List<LessonsViewModel> opened = new ArrayList<>();

  private LessonsViewModel open() {
    return opened(
        new LessonsViewModel(
            Workplace.of(Runnable::run, Runnable::run),
            new LessonStore(Optional.of(home)),
            LessonDialogs.NONE,
            WORK));
  }

  private static Lesson named(LessonsViewModel model, String id) {
    Lesson shipped = model.courseProperty().get().orElseThrow().plain().get(2);
    return new Lesson(
        id,
        shipped.title(),
        shipped.minutes(),
        shipped.summary(),
        shipped.promises(),
        shipped.setup(),
        shipped.visible(),
        shipped.steps(),
        shipped.notes());
  }

  private static String said(LessonsViewModel model) {
    return LessonWording.say(model.noteProperty().get().orElseThrow());
  }

  private LessonsViewModel opened(LessonsViewModel model) {
    opened.add(model);
    return model;
  }

  /** Real threads of a lesson would go on in the next test. */
  @AfterEach
  void close() {
    opened.forEach(LessonsViewModel::close);
  }

  @AfterEach
  void speakEnglish() {
    Texts.speak(Language.ENGLISH);
  }

  private static Shelf shelf(LessonsViewModel model) {
    return model.shelfProperty().get().orElseThrow();
  }

  @Test
  void two_courses_and_the_persons_own_lessons_are_listed() {
    LessonsViewModel model = open();

    assertThat(shelf(model).courses())
        .extracting(c -> c.lessons().size())
        .containsExactly(16, 10, 0);
    assertThat(model.courseProperty().get().orElseThrow().minutes()).isEqualTo(75);
    assertThat(model.chosenProperty().get().orElseThrow().number()).isEqualTo(1);
    assertThat(shelf(model).courses().get(0).lessons().get(2).picture().length()).isEqualTo(6);
  }

  @Test
  void the_first_lesson_that_is_not_done_is_looked_at() {
    LessonsViewModel model = open();
    ListedCourse course = shelf(model).courses().get(0);
    model
        .progress()
        .take(
            LearnerProgress.NONE.with(
                LessonProgress.none(course.lessons().get(0).lesson().id()).atEnd()));
    model.choose(course);

    assertThat(model.chosenProperty().get().orElseThrow().number()).isEqualTo(2);
  }

  @Test
  void progress_is_found_again() {
    LearnerProgress progress = LearnerProgress.NONE.with(LessonProgress.none("the-stomp").at(4));
    open().progress().take(progress);

    assertThat(open().progress().valueProperty().get()).isEqualTo(progress);
  }

  @Test
  void damaged_progress_is_put_aside_and_said() throws IOException {
    Files.writeString(home.resolve("lessons.raceway-progress.json"), "{");
    LessonsViewModel model = open();

    assertThat(model.progress().valueProperty().get()).isEqualTo(LearnerProgress.NONE);
    assertThat(model.noteProperty().get().orElseThrow().kind())
        .isEqualTo(LessonNote.Kind.DAMAGED_PROGRESS);
    assertThat(home.resolve("lessons.raceway-progress.json.damaged")).hasContent("{");
  }

  @Test
  void a_lesson_that_is_opened_is_listed_and_there_again_the_next_time() throws IOException {
    LessonsViewModel model = open();
    Path file = home.resolve("any-name" + LessonReader.ENDING);
    Files.writeString(file, LessonWriter.write(named(model, "mine")));
    model.open(file);
    model.open(file);

    assertThat(model.courseProperty().get().orElseThrow().isOwn()).isTrue();
    assertThat(model.chosenProperty().get().orElseThrow().lesson().id()).isEqualTo("mine");
    assertThat(model.noteProperty().get().orElseThrow().kind()).isEqualTo(LessonNote.Kind.ADDED);
    assertThat(shelf(open()).own().plain()).extracting(Lesson::id).containsExactly("mine");
  }

  @Test
  void a_damaged_lesson_is_refused_with_its_line_and_the_others_stay() throws IOException {
    LessonsViewModel model = open();
    Path folder = Files.createDirectories(home.resolve("lessons"));
    Files.writeString(
        folder.resolve("good" + LessonReader.ENDING), LessonWriter.write(named(model, "mine")));
    Path bad = folder.resolve("bad" + LessonReader.ENDING);
    Files.writeString(bad, "{\n\"raceway-lesson\": 2}");
    LessonsViewModel again = open();

    assertThat(shelf(again).own().plain()).hasSize(1);
    assertThat(shelf(again).refused()).singleElement().extracting("line").isEqualTo(2);
    again.open(bad);
    assertThat(said(again))
        .isEqualTo(
            "bad.raceway-lesson.json is not taken. Line 2: "
                + "“raceway-lesson” must be a whole number from 1 to 1.");
    Texts.speak(Language.GERMAN);
    assertThat(said(again)).endsWith("„raceway-lesson“ muss eine ganze Zahl von 1 bis 1 sein.");
    assertThat(shelf(again).own().plain()).hasSize(1);
  }

  @Test
  void an_id_that_is_taken_is_refused() throws IOException {
    LessonsViewModel model = open();
    Path file = home.resolve("x" + LessonReader.ENDING);
    Files.writeString(file, LessonWriter.write(named(model, "the-stomp")));
    model.open(file);

    assertThat(model.noteProperty().get().orElseThrow().kind()).isEqualTo(LessonNote.Kind.REFUSED);
    assertThat(shelf(model).own().lessons()).isEmpty();
  }

  @Test
  void where_nothing_can_be_kept_it_is_said_and_holds_meanwhile() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "");
    LessonsViewModel model =
        new LessonsViewModel(
            Workplace.of(Runnable::run, Runnable::run),
            new LessonStore(Optional.of(file)),
            LessonDialogs.NONE,
            WORK);
    LearnerProgress progress = LearnerProgress.NONE.with(LessonProgress.none("the-stomp").at(4));
    model.progress().take(progress);

    assertThat(model.noteProperty().get().orElseThrow().kind()).isEqualTo(LessonNote.Kind.NOT_KEPT);
    assertThat(model.progress().valueProperty().get()).isEqualTo(progress);
  }

  @Test
  void what_is_handed_in_and_exported_gets_its_ending_where_it_was_named_without()
      throws Exception {
    LessonsViewModel model = open(new OneFile(home));
    model.play("two-operations", 1);
    model.player().playing().orElseThrow().digit(1);
    model.player().playing().orElseThrow().enter();
    model.player().leave();
    model.handIn("Ada");
    model.progress().exportAll();
    Lesson lesson = model.chosenProperty().get().orElseThrow().lesson();
    model.copies().page(lesson);

    assertThat(HandInReader.read(home.resolve("file.raceway-answers.json")).isAsWritten()).isTrue();
    assertThat(home.resolve("file.raceway-progress.json")).isNotEmptyFile();
    assertThat(home.resolve("file.html")).isNotEmptyFile();
    assertThat(said(model)).endsWith("file.html");
    model.handIn("Ada");
    assertThat(said(model)).as("nobody was asked about that file").doesNotStartWith("Saved");
  }

  @Test
  void after_the_end_of_a_lesson_the_next_one_is_looked_at() {
    LessonsViewModel model = open();
    model.play("my-test-passed", 4);
    int number = model.chosenProperty().get().orElseThrow().number();
    LessonViewModel lesson = model.player().playing().orElseThrow();
    lesson.digit(1);
    for (int i = 0; i < 9 && !lesson.isEnded(); i++) {
      lesson.enter();
    }
    assertThat(lesson.isEnded()).isTrue();
    lesson.enter();
    assertThat(model.player().playing()).isEmpty();
    assertThat(model.chosenProperty().get().orElseThrow().number()).isEqualTo(number + 1);
    model.play("my-test-passed", 4);
    model.player().playing().orElseThrow().step();
    model.player().leave();
    assertThat(model.chosenProperty().get().orElseThrow().number()).isEqualTo(number);
    model.close();
  }

  @Test
  void a_lesson_that_is_not_finished_says_so_when_it_is_opened() throws IOException {
    LessonsViewModel model = open();
    Lesson mine = named(model, "mine");
    Path file = home.resolve("mine" + LessonReader.ENDING);
    Files.writeString(file, LessonWriter.write(mine));
    model.open(file);
    assertThat(said(model)).isEqualTo("“The stomp” is listed among your lessons now.");
    Files.writeString(
        home.resolve("other" + LessonReader.ENDING),
        LessonWriter.write(mine)
            .replace("\"mine\"", "\"other\"")
            .replace(mine.steps().get(0).text().in("en"), "…"));
    model.open(home.resolve("other" + LessonReader.ENDING));
    assertThat(said(model)).contains("It is not finished");
  }

  @Test
  void a_file_that_is_no_json_is_refused_in_plain_words() throws IOException {
    LessonsViewModel model = open();
    model.open(Files.writeString(home.resolve("junk.txt"), "{\n  hello"));
    assertThat(said(model))
        .matches("junk.txt is not taken. Line 2: from column \\d+ on it cannot be read as JSON\\.");
  }

  @Test
  void a_lock_that_is_off_is_said_to_be() {
    Program program = Program.plain(2, 1).withLock(LockMode.MUTEX, false);
    assertThat(LessonWording.run(Trace.of(program))).endsWith("mutex: off");
    assertThat(LessonWording.run(Trace.of(program.withLock(LockMode.MUTEX, true))))
        .endsWith("mutex");
  }

  @Test
  void why_nothing_is_handed_in_is_said() {
    LessonsViewModel model = open(new OneFile(home));
    model.handIn("Ada");
    assertThat(said(model)).startsWith("There is nothing to hand in yet");
    model.play("two-operations", 1);
    model.player().playing().orElseThrow().digit(1);
    model.player().playing().orElseThrow().enter();
    model.player().leave();
    model.handIn(" ");
    assertThat(said(model)).startsWith("Type your name first");
    model.close();
  }

  private static final class OneFile implements LessonDialogs {

    private final Path folder;
    private String offered = "";

    OneFile(Path folder) {
      this.folder = folder;
    }

    @Override
    public Optional<Path> toOpen(String ending) {
      return Optional.of(folder.resolve("file" + ending));
    }

    @Override
    public Optional<Path> toSave(String name) {
      offered = name;
      return Optional.of(folder.resolve("file"));
    }
  }

  private LessonsViewModel open(LessonDialogs dialogs) {
    return opened(new LessonsViewModel(HERE, new LessonStore(Optional.of(home)), dialogs, WORK));
  }

  @Test
  void a_lesson_that_was_gone_through_is_handed_in_and_graded() throws Exception {
    OneFile dialogs = new OneFile(home);
    LessonsViewModel model = open(dialogs);
    assertThat(model.canHandIn()).isFalse();
    model.play("two-operations", 1);
    LessonViewModel lesson = model.player().playing().orElseThrow();
    lesson.digit(1);
    lesson.enter();
    lesson.enter();
    lesson.digit(1);
    lesson.enter();
    lesson.enter();
    lesson.step().stepping().run(ThreadId.at(0));
    lesson.step().stepping().run(ThreadId.at(1));
    lesson.step().stepping().run(ThreadId.at(1));
    lesson.step().stepping().run(ThreadId.at(0));
    model.player().leave();
    assertThat(model.canHandIn()).isTrue();
    model.handIn("Ada L.");

    assertThat(dialogs.offered).isEqualTo("Ada-L-two-operations.raceway-answers.json");
    HandInReader.Read read = HandInReader.read(home.resolve("file.raceway-answers.json"));
    assertThat(read.isAsWritten()).isTrue();
    Lesson graded = model.chosenProperty().get().orElseThrow().lesson();
    Grade grade = Grading.of(read.handIn(), graded, Budget.ENDLESS);
    assertThat(grade.disagreements()).isEmpty();
    assertThat(grade.figures().won()).isEqualTo(1);
    assertThat(grade.figures().contextSwitches()).isEqualTo(2);
    assertThat(grade.figures().right() + grade.figures().wrong()).isEqualTo(2);
    model.close();
  }

  @Test
  void progress_is_exported_reset_had_back_and_imported() {
    LessonsViewModel model = open(new OneFile(home));
    LearnerProgress progress = LearnerProgress.NONE.with(LessonProgress.none("the-stomp").at(4));
    model.progress().take(progress);
    model.progress().exportAll();
    model.progress().reset();
    assertThat(model.progress().valueProperty().get()).isEqualTo(LearnerProgress.NONE);
    assertThat(open().progress().valueProperty().get()).isEqualTo(LearnerProgress.NONE);
    model.progress().restore();
    assertThat(model.progress().valueProperty().get()).isEqualTo(progress);
    model.progress().reset();
    model.progress().importAll();
    assertThat(open().progress().valueProperty().get()).isEqualTo(progress);
  }
}
