package dev.raceway.ui.explore.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.Explorer;
import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Outcomes;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.graph.GraphLine.Kind;
import dev.raceway.picture.graph.Point;
import dev.raceway.schedule.Schedule;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GraphViewModelTest {

  private static final ThreadId A = ThreadId.at(0);
  private static final ThreadId B = ThreadId.at(1);
  private static final ThreadId C = ThreadId.at(2);
  private static final Program RACE = Program.plain(2, 1).withLock(LockMode.MUTEX, false);
  private static final Program LOCKED = RACE.withLock(LockMode.MUTEX, true);

  private final List<Schedule> opened = new ArrayList<>();
  private final GraphViewModel model = new GraphViewModel(RACE, opened::add);

  private GraphPicture picture() {
    return model.pictureProperty().get();
  }

  private String verdict() {
    return GraphText.verdict(picture());
  }

  private void follow(Program program, String schedule) {
    Run run = Run.recorded(program, ScheduleText.parse(schedule), SchedulerChoice.START);
    model.follow(run.at(run.trace().length()));
  }

  private void findWitnesses(Program program) {
    Outcomes outcomes =
        ((Answer.Exact<Outcomes>)
                Explorer.outcomes(State.start(program), Limits.USUAL, Budget.ENDLESS))
            .value();
    model.setWitnesses(outcomes.witnesses());
  }

  @Test
  void aDrawnPathBecomesASchedule() {
    model.open();
    assertThat(opened).isEmpty();

    model.run(A);
    model.finishIncrement(B);
    model.run(A);
    model.back();
    model.open();

    assertThat(opened).extracting(ScheduleText::format).containsExactly("A B3");
    assertThat(picture().line(Kind.DRAWN)).isPresent();
    model.clear();
    assertThat(picture().line(Kind.DRAWN)).isEmpty();
  }

  @Test
  void aPointerGoesOnNearTheEndAndBeginsAnewElsewhere() {
    model.begin(1, 0);
    model.begin(1.2, 1);
    assertThat(picture().drawing().orElseThrow().end()).isEqualTo(new Point(1, 1));

    model.begin(3, 0.1);
    model.towards(3, 3);
    model.open();
    assertThat(opened).extracting(ScheduleText::format).containsExactly("A3 B3");
  }

  @Test
  void theVerdictSaysWhatBecomesOfThePath() {
    assertThat(verdict()).startsWith("Draw a path");
    model.run(A);
    assertThat(verdict()).isEqualTo("Nothing is lost between [A] and [B] so far.");
    model.run(B);
    assertThat(verdict()).contains("Through a red zone");
    model.finishIncrement(B);
    model.finishIncrement(A);
    assertThat(verdict()).isEqualTo("Count should be *2*, found !!1 ✕!!");
    model.clear();
    model.finishIncrement(A);
    model.finishIncrement(B);
    assertThat(verdict()).isEqualTo("Count should be *2*, found ==2 ✓==");
  }

  @Test
  void waitingAndHandingOverAreSaid() {
    model.setProgram(LOCKED);
    model.run(A);
    model.run(B);
    assertThat(verdict()).startsWith("[B] waits for the lock.");
    model.run(B);
    assertThat(verdict()).isEqualTo("[B] cannot run: it is blocked, waiting for the lock.");
    model.finishIncrement(A);
    assertThat(verdict()).startsWith("[A] released and [B] got the lock, in one move.");
    model.run(A);
    assertThat(verdict()).isEqualTo("[A] cannot run: it has finished.");
  }

  @Test
  void theRunOfTheStepScreenIsAPath() {
    follow(RACE, "A B3");

    assertThat(picture().line(Kind.RUN).orElseThrow().path().end()).isEqualTo(new Point(1, 3));
    assertThat(picture().runIsOff()).isFalse();
  }

  @Test
  void aRunWhoseSwitchWasThrownInTheMiddleIsNotDrawnAndThatIsSaid() {
    model.setProgram(LOCKED);
    follow(RACE, "A + B");

    assertThat(picture().line(Kind.RUN)).isEmpty();
    assertThat(picture().runIsOff()).isTrue();

    follow(RACE, "A B");
    assertThat(picture().runIsOff()).as("it fits the other grid").isFalse();
    follow(Program.plain(3, 1), "A B C");
    assertThat(picture().runIsOff()).as("it is of another set-up").isFalse();
  }

  @Test
  void theWitnessesOfTheWorstAndTheExactValueAreShownOrTheChosenOne() {
    Program two = Program.plain(2, 2);
    model.setProgram(two);
    findWitnesses(two);

    assertThat(ends()).containsExactly(2L, 4L);
    model.select(Optional.of(3L));
    assertThat(ends()).containsExactly(3L, 4L);
    model.select(Optional.of(4L));
    assertThat(ends()).containsExactly(2L, 4L);
    model.setProgram(RACE);
    assertThat(picture().lines()).isEmpty();
  }

  private List<Long> ends() {
    return picture().lines().stream().map(line -> line.trace().end().count()).toList();
  }

  @Test
  void ofMoreThanTwoThreadsAPairIsShownAndTheWordsSayWhatThatMeans() {
    model.setProgram(Program.plain(3, 1));
    assertThat(GraphText.meaning(picture()))
        .contains("Only A and B of 3 threads", "does not yet make the result exact");
    model.run(C);
    assertThat(picture().drawing().orElseThrow().isEmpty()).isTrue();
    model.setProgram(Program.plain(3, 1).withLock(LockMode.MUTEX, true));
    assertThat(GraphText.meaning(picture())).doesNotContain("does not yet");
    model.setProgram(Program.plain(3, 1));

    model.showPair(C, B);
    model.run(C);
    assertThat(picture().drawing().orElseThrow().end()).isEqualTo(new Point(1, 0));
    model.setProgram(Program.plain(2, 1));
    assertThat(picture().grid().orElseThrow().across().thread()).isEqualTo(A);
  }

  @Test
  void whereThereIsNoGridTheReasonIsSaid() {
    model.setProgram(Program.plain(1, 1));
    assertThat(GraphText.meaning(picture())).startsWith("One thread alone");
    model.setProgram(RACE.withCounter(CounterKind.CAS));
    assertThat(GraphText.meaning(picture())).contains("goes back to its read");
    model.run(A);
    model.open();
    assertThat(opened).isEmpty();
  }

  @Test
  void theMeaningFollowsCounterLockAndRule() {
    assertThat(GraphText.meaning(picture())).contains("exactly when it goes through a red zone.");
    model.setProgram(LOCKED);
    assertThat(GraphText.meaning(picture())).contains("walls off every red zone");
    model.setProgram(RACE.withLock(LockMode.WRITE_ONLY, true));
    assertThat(GraphText.meaning(picture())).contains("walls off only a part");
    model.setProgram(RACE.withCounter(CounterKind.ATOMIC));
    assertThat(GraphText.meaning(picture())).contains("There is no red zone");
    model.setProgram(RACE.withPython(PythonRule.AFTER_CALLS));
    assertThat(GraphText.meaning(picture()))
        .contains("turns only where lines cross", "Nobody can be interrupted");
    model.setProgram(RACE.withCounter(CounterKind.CALL).withPython(PythonRule.AFTER_CALLS));
    assertThat(GraphText.meaning(picture())).contains("exactly when it goes through a red zone.");
    model.run(A);
    model.run(B);
    assertThat(verdict()).startsWith("[B] cannot run: the running thread holds the GIL");
  }

  @Test
  void aScreenReaderHearsWhereThePathEnds() {
    model.run(A);
    assertThat(GraphText.spoken(picture()))
        .isEqualTo("Progress graph. Thread A: 1 of 3, next add. Thread B: 0 of 3, next read.");
    model.finishIncrement(A);
    assertThat(GraphText.spoken(picture())).contains("Thread A is done");
  }
}
