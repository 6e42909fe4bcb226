package dev.raceway.ui.lessons.make;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.draft.DraftAnswer;
import dev.raceway.lesson.draft.DraftOutline;
import dev.raceway.lesson.draft.DraftProof;
import dev.raceway.lesson.draft.DraftText;
import dev.raceway.lesson.file.Courses;
import dev.raceway.lesson.file.LessonReader;
import dev.raceway.session.Run;
import dev.raceway.ui.lessons.LessonDialogs;
import dev.raceway.ui.step.StepViewModel;
import dev.raceway.ui.step.run.RunViewModel;
import dev.raceway.ui.text.Message;
import dev.raceway.work.Workplace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Making a lesson, without a toolkit. */
class LessonMakerTest {

  private static final Workplace HERE = Workplace.of(Runnable::run, Runnable::run);

  @TempDir private Path folder;

  private final StepViewModel step =
      new StepViewModel(Runnable::run, Runnable::run, Runnable::run, () -> 7);
  private final RunViewModel inHand = step.inHand();
  private final List<Lesson> previewed = new ArrayList<>();
  private final List<Lesson> listed = new ArrayList<>();
  private Optional<Path> chosen = Optional.empty();
  private String offered = "";

  private final LessonMaker maker =
      new LessonMaker(
          inHand,
          new MakerWork(
              HERE,
              HERE,
              new LessonDialogs() {
                @Override
                public Optional<Path> toOpen(String ending) {
                  return chosen;
                }

                @Override
                public Optional<Path> toSave(String name) {
                  offered = name;
                  return chosen;
                }
              },
              id -> id + "-2",
              previewed::add,
              listed::add,
              () -> {}));

  @AfterEach
  void close() {
    maker.close();
    step.close();
  }

  private static DraftText en(String words) {
    return DraftText.EMPTY.with("en", words);
  }

  private void markBeforeTheStomp() {
    assertThat(inHand.load("A B3 A2")).isTrue();
    inHand.attempt(run -> run.at(4).togglePause());
  }

  private void type() {
    maker.make();
    maker.edit(draft -> draft.withTitle(en("Mine")).withSummary(en("S.")).withNotes(en("N.")));
    maker.editStop(stop -> stop.withText(en("A has an old copy.")).asking(true));
    maker.editQuestion(
        question ->
            question
                .withText(en("What will count be?"))
                .withWhy(en("It is old."))
                .withWrong(List.of(DraftAnswer.of("2").withSentence(en("It does not read.")))));
  }

  private DraftProof proof() {
    return maker.proofProperty().get().orElseThrow();
  }

  private String note() {
    return maker.noteProperty().get().map(Message::text).orElse("");
  }

  @Test
  void a_mark_is_a_stop_and_what_is_typed_there_is_kept_without_it() {
    markBeforeTheStomp();
    type();
    assertThat(proof().isProved()).as(proof().toString()).isTrue();
    assertThat(maker.here().number()).isEqualTo(1);

    maker.toggleMark();
    assertThat(maker.outlineProperty().get().stops()).hasSize(1);
    assertThat(maker.here().position()).isZero();
    maker.toggleMark();
    assertThat(maker.here().words().text().in("en")).isEqualTo("A has an old copy.");
    assertThat(proof().isProved()).isTrue();
  }

  @Test
  void what_was_typed_waits_while_another_run_is_in_hand() {
    markBeforeTheStomp();
    type();
    inHand.restart();
    assertThat(maker.here().words().isBlank()).isTrue();
    inHand.undo();
    inHand.attempt(run -> run.at(4));
    assertThat(maker.here().words().text().in("en")).isEqualTo("A has an old copy.");
  }

  @Test
  void the_way_goes_from_stop_to_stop() {
    markBeforeTheStomp();
    inHand.attempt(run -> run.at(1).togglePause());
    maker.make();
    assertThat(maker.before().map(DraftOutline.Stop::position)).contains(0);
    maker.after().ifPresent(maker::go);
    assertThat(inHand.run().position()).isEqualTo(4);
    assertThat(maker.after()).isEmpty();
    inHand.attempt(run -> run.at(2));
    assertThat(maker.here().position()).isEqualTo(1);
    assertThat(maker.isAtStop()).isFalse();
  }

  @Test
  void suggested_answers_are_plausible_and_never_the_right_one() {
    markBeforeTheStomp();
    maker.make();
    maker.editStop(stop -> stop.asking(true));
    maker.suggest();
    assertThat(maker.here().words().question().wrong())
        .extracting(DraftAnswer::value)
        .containsExactly("0", "2");
    assertThat(maker.here().words().question().text().in("en")).isEqualTo("What will count be?");
  }

  @Test
  void it_is_saved_under_a_free_name_whole_listed_and_safe() throws Exception {
    markBeforeTheStomp();
    type();
    assertThat(maker.unsaved().areThere()).isTrue();
    chosen = Optional.of(folder.resolve("mine"));
    maker.save();

    assertThat(offered).isEqualTo("mine-2.raceway-lesson.json");
    Path file = folder.resolve("mine.raceway-lesson.json");
    assertThat(LessonReader.read(file)).isEqualTo(listed.get(0));
    assertThat(listed.get(0).id()).isEqualTo("mine-2");
    assertThat(note()).startsWith("Saved");
    assertThat(maker.unsaved().areThere()).isFalse();
    maker.edit(draft -> draft.withMinutes(9));
    maker.save();
    assertThat(offered).as("it is the same lesson").isEqualTo("mine-2.raceway-lesson.json");
  }

  @Test
  void where_it_cannot_be_saved_it_is_said_and_nothing_is_lost() throws Exception {
    markBeforeTheStomp();
    type();
    chosen = Optional.of(Files.writeString(folder.resolve("file"), "").resolve("mine"));
    maker.save();
    assertThat(note()).isNotEmpty().doesNotStartWith("Saved");
    assertThat(listed).isEmpty();
    assertThat(maker.unsaved().areThere()).isTrue();
  }

  @Test
  void an_unfinished_lesson_is_saved_and_gone_on_with() throws Exception {
    markBeforeTheStomp();
    maker.make();
    maker.editStop(stop -> stop.withText(en("Look.")));
    chosen = Optional.of(folder.resolve("half.raceway-lesson.json"));
    maker.save();
    assertThat(note()).contains("not finished");
    maker.beginNew();
    inHand.restart();
    assertThat(maker.draft().isBlank()).isTrue();

    maker.goOn(LessonReader.read(chosen.get()));
    assertThat(maker.here().words().text().in("en")).isEqualTo("Look.");
    assertThat(inHand.run().position()).isEqualTo(4);
    assertThat(maker.draft().title().isBlank()).isTrue();
    assertThat(maker.unsaved().areThere()).isFalse();
  }

  @Test
  void a_lesson_of_several_runs_is_left_alone() {
    Run before = inHand.run();
    Lesson several =
        Courses.all().get(0).lessons().stream()
            .filter(lesson -> lesson.challenges() > 0)
            .findFirst()
            .orElseThrow();
    maker.goOn(several);
    assertThat(note()).startsWith("This lesson has more than one run");
    assertThat(inHand.run()).isEqualTo(before);
  }

  @Test
  void changes_are_asked_about_before_something_else_is_begun() {
    markBeforeTheStomp();
    type();
    maker.beginNew();
    assertThat(maker.unsaved().waitingProperty().get()).isPresent();
    maker.unsaved().stay();
    assertThat(maker.draft().isBlank()).isFalse();
    maker.beginNew();
    maker.unsaved().goOnWithoutSaving();
    assertThat(maker.draft().isBlank()).isTrue();
  }

  @Test
  void it_is_seen_as_a_student_sees_it() {
    markBeforeTheStomp();
    type();
    maker.preview();
    assertThat(previewed).containsExactly(proof().lesson().lesson().orElseThrow());
  }
}
