package dev.raceway.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.answer.Limits;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.trial.run.Trials;
import dev.raceway.ui.text.Message;
import dev.raceway.work.Workplace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class ExploreViewModelTest {

  private static final Program FIRST = Program.plain(2, 1).withLock(LockMode.MUTEX, false);

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final Queue<Runnable> fxThread = new ArrayDeque<>();
  private final List<ShareCode> opened = new ArrayList<>();
  private final ExploreViewModel model =
      new ExploreViewModel(
          run(FIRST),
          () -> 1,
          opened::add,
          new Counting(Workplace.of(background::add, fxThread::add), () -> 0, Limits.USUAL),
          new Comparison(Workplace.of(background::add, fxThread::add), Trials::run, FIRST));

  private static Run run(Program program) {
    return Run.of(program, SchedulerChoice.START);
  }

  private void work() {
    while (!background.isEmpty()) {
      background.remove().run();
      while (!fxThread.isEmpty()) {
        fxThread.remove().run();
      }
    }
  }

  private Program program() {
    return model.programProperty().get();
  }

  @Test
  void nothingIsCountedWhileNobodyLooks() {
    model.follow(run(Program.plain(3, 2)));
    model.setUp().setThreads(4);
    assertThat(background).isEmpty();

    model.setShown(true);
    assertThat(background).hasSize(1);
    model.setShown(false);
    assertThat(model.countProperty().get()).isEqualTo(new Count.Idle());
  }

  @Test
  void whatIsCountedStaysWhenNobodyLooks() {
    model.setShown(true);
    work();
    model.setShown(false);
    model.setShown(true);

    assertThat(background).isEmpty();
    assertThat(model.rowsProperty().get()).extracting(OutcomeEntry::from).containsExactly(1L, 2L);
  }

  @Test
  void itFollowsTheStepScreenAndItsLockSwitch() {
    assertThat(program()).isEqualTo(FIRST);
    model.follow(run(FIRST).toggleLock());
    assertThat(program()).isEqualTo(FIRST.withLock(LockMode.MUTEX, true));

    model.follow(run(Program.plain(3, 2)));
    assertThat(program()).isEqualTo(Program.plain(3, 2));
  }

  @Test
  void aSetUpOfItsOwnStaysUntilTheStepScreenHasAnother() {
    Run step = run(FIRST);
    model.setUp().setIncrements(3);
    model.follow(step.finishIncrement(FIRST.threadIds().get(0)));
    assertThat(program()).isEqualTo(FIRST.withIncrements(3));
    assertThat(model.setUp().stepProgramProperty().get()).isEqualTo(FIRST);

    model.setUp().takeStep();
    assertThat(program()).isEqualTo(FIRST);
    model.setUp().setThreads(5);
    model.follow(run(Program.plain(4, 1)));
    assertThat(program()).isEqualTo(Program.plain(4, 1));
  }

  @Test
  void everyPartOfTheSetUpCanBeChanged() {
    model.setUp().setCounter(CounterKind.CALL);
    model.setUp().setLock(LockMode.SEMAPHORE);
    model.setUp().toggleLock();
    assertThat(program())
        .isEqualTo(
            Program.plain(2, 1).withCounter(CounterKind.CALL).withLock(LockMode.SEMAPHORE, true));

    model.setUp().setLock(LockMode.NONE);
    model.setUp().toggleLock();
    assertThat(program().lockOnAtStart()).isFalse();
  }

  @Test
  void aCounterThatPythonDoesNotHaveFollowsNoneOfItsRules() {
    model.follow(run(Program.plain(2, 1).withPython(PythonRule.AFTER_CALLS)));
    model.setUp().setCounter(CounterKind.ATOMIC);

    assertThat(program().python()).isEqualTo(PythonRule.ANY_POINT);
  }

  @Test
  void anotherSetUpIsCountedAtOnceAndTheOldOneNoMore() {
    model.setShown(true);
    model.setUp().setIncrements(2);
    work();

    assertThat(ExploreText.headline(program(), model.countProperty().get()))
        .isEqualTo("!!✕ 918 of 924 schedules!! lose an update");
  }

  @Test
  void everyOutcomeCanBeSteppedThrough() {
    model.setUp().setIncrements(2);
    model.setShown(true);
    work();
    model.rowsProperty().get().forEach(model::stepThrough);

    assertThat(opened).hasSize(3).allMatch(code -> code.program().equals(program()));
    assertThat(opened.stream().map(ExploreViewModelTest::end)).containsExactly(2L, 3L, 4L);
  }

  private static long end(ShareCode code) {
    return Trace.of(code.program(), code.schedule()).end().count();
  }

  @Test
  void whatIsDrawnIsOpenedWithTheSetUp() {
    model.graph().run(FIRST.threadIds().get(1));
    model.graph().open();

    assertThat(opened)
        .extracting(ShareCode::text)
        .containsExactly(new ShareCode(FIRST, ScheduleText.parse("B")).text());
  }

  @Test
  void itTellsWhileItMeasures() {
    model.runTrials();
    assertThat(model.measuringProperty().get()).isTrue();
    model.cancelTrials();
    work();
    assertThat(model.measuringProperty().get()).isFalse();
  }

  @Test
  void whatIsWrongIsSaidUntilTheNextChange() {
    model.setUp().say(Message.of(() -> "Threads: 9 is too large"));
    assertThat(model.setUp().problemProperty().get()).isPresent();
    model.setUp().setThreads(3);
    assertThat(model.setUp().problemProperty().get()).isEmpty();
  }
}
