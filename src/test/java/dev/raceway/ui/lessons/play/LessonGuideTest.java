package dev.raceway.ui.lessons.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonProgress;
import dev.raceway.lesson.file.Courses;
import dev.raceway.model.ThreadId;
import dev.raceway.ui.lessons.play.LessonState.Phase;
import dev.raceway.ui.step.StepViewModel;
import dev.raceway.ui.text.Message;
import dev.raceway.work.Workplace;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a lesson lets its run do, without a toolkit. */
class LessonGuideTest {

  private static final Workplace HERE = Workplace.of(Runnable::run, Runnable::run);
  private static final ThreadId A = ThreadId.at(0);
  private static final ThreadId B = ThreadId.at(1);

  private final StepViewModel step =
      new StepViewModel(Runnable::run, Runnable::run, Runnable::run, () -> 7);
  private Optional<LessonViewModel> lesson = Optional.empty();

  private LessonViewModel at(String id, int number) {
    Lesson found =
        Courses.all().stream()
            .flatMap(course -> course.lessons().stream())
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow();
    LessonViewModel model =
        new LessonViewModel(
            new LessonScript(1, found, found.moments()),
            LessonProgress.none(id).at(number),
            step,
            new LessonWork(() -> step, HERE, HERE),
            new LessonViewModel.Listener(kept -> {}, () -> {}));
    lesson = Optional.of(model);
    return model;
  }

  @AfterEach
  void close() {
    lesson.ifPresent(LessonViewModel::close);
    step.close();
  }

  private String said() {
    return step.inHand().problemProperty().get().map(Message::text).orElse("");
  }

  private static Phase phase(LessonViewModel model) {
    return model.stateProperty().get().phase();
  }

  @Test
  void an_open_question_holds_the_run() {
    LessonViewModel model = at("the-stomp", 2);
    int before = step.inHand().run().position();
    step.stepping().step();
    step.stepping().run(B);

    assertThat(phase(model)).isEqualTo(Phase.ASKING);
    assertThat(step.inHand().run().position()).isEqualTo(before);
    assertThat(said()).startsWith("Answer first");
    model.digit(1);
    assertThat(said()).as("it was done").isEmpty();
    model.enter();
    assertThat(phase(model)).isEqualTo(Phase.ANSWERED);
    assertThat(step.inHand().run().position()).isGreaterThan(before);
  }

  @Test
  void a_thread_answers_where_one_is_asked_for() {
    LessonViewModel model = at("the-stomp", 7);
    step.stepping().run(A);
    model.enter();

    assertThat(model.stateProperty().get().given()).contains("A");
    assertThat(model.stateProperty().get().reply().orElseThrow().isRight()).isTrue();
  }

  @Test
  void a_remote_alone_reveals_a_vote_and_goes_on() {
    LessonViewModel model = at("the-stomp", 2);
    model.setPresenting(true);
    model.digit(1);
    step.stepping().step();
    assertThat(phase(model)).isEqualTo(Phase.ANSWERED);
    assertThat(model.stateProperty().get().vote().orElseThrow().isRevealed()).isTrue();
    assertThat(model.stateProperty().get().given()).as("nobody's answer").isEmpty();
    step.stepping().step();
    assertThat(model.stateProperty().get().moment().number()).isEqualTo(3);
  }

  @Test
  void a_challenge_lets_threads_run_and_weighs_one_that_is_refused() {
    LessonViewModel model = at("the-schedule-the-lock-forbids", 1);
    step.stepping().run(A);
    step.stepping().run(B);
    assertThat(step.inHand().run().position()).isEqualTo(2);
    step.stepping().run(B);
    assertThat(model.stateProperty().get().isWon()).isTrue();
    step.setUp().setThreads(3);
    assertThat(step.inHand().run().program().threads()).isEqualTo(2);
    assertThat(said()).startsWith("That is not allowed");
  }

  @Test
  void a_narrated_step_goes_along_its_run_only() {
    LessonViewModel model = at("the-stomp", 1);
    step.inHand().restart();
    assertThat(said()).startsWith("In this lesson");
    step.stepping().step();
    assertThat(model.stateProperty().get().moment().number()).isEqualTo(2);
  }
}
