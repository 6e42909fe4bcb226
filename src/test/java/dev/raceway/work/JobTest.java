package dev.raceway.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.raceway.work.JobState.Cancelled;
import dev.raceway.work.JobState.Done;
import dev.raceway.work.JobState.Failed;
import dev.raceway.work.JobState.Idle;
import dev.raceway.work.JobState.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One job, its two threads played by queues that the test empties by hand. */
class JobTest {

  private final ByHand background = new ByHand();
  private final ByHand home = new ByHand();
  private final List<JobState<Integer, String>> heard = new ArrayList<>();
  private final Job<Integer, String> job = new Job<>(Workplace.of(background, home), heard::add);

  @Test
  void isIdleUntilItIsStarted() {
    assertThat(job.state()).isEqualTo(new Idle<>());
    assertThat(heard).isEmpty();
  }

  @Test
  void tellsProgressAndResult() {
    job.start(
        (cancel, progress) -> {
          progress.accept(1);
          return "result";
        });
    background.runAll();
    home.runAll();
    assertThat(heard)
        .containsExactly(
            new Running<>(Optional.empty()), new Running<>(Optional.of(1)), new Done<>("result"));
  }

  @Test
  void sendsNoMoreReportsHomeThanCanBeHeard() {
    job.start(
        (cancel, progress) -> {
          for (int i = 1; i <= 1_000; i++) {
            progress.accept(i);
          }
          return "result";
        });
    background.runAll();
    assertThat(home.waiting()).as("one report and the end").isEqualTo(2);
    home.runAll();
    assertThat(heard).contains(new Running<>(Optional.of(1_000))).hasSize(3);
  }

  @Test
  void runsOnUntilCancelledWorkHasReturnedAndKeepsWhatThatFound() {
    job.start(
        (cancel, progress) -> {
          job.cancel();
          progress.accept(7);
          return "so far";
        });
    assertThat(job.state().isRunning()).isTrue();
    background.runAll();
    home.runAll();
    assertThat(job.state()).isEqualTo(new Cancelled<>(Optional.of("so far")));
  }

  @Test
  void neverBeginsWorkThatWasCancelledInTheQueue() {
    job.start(
        (cancel, progress) -> {
          throw new AssertionError("begun");
        });
    job.cancel();
    background.runAll();
    home.runAll();
    assertThat(job.state()).isEqualTo(new Cancelled<>(Optional.empty()));
  }

  @Test
  void dropsWhatAnEarlierStartHasStillToSay() {
    job.start(
        (cancel, progress) -> {
          progress.accept(1);
          return "first";
        });
    background.runAll();
    job.start((cancel, progress) -> "second");
    home.runAll();
    assertThat(job.state()).isEqualTo(new Running<>(Optional.empty()));
    background.runAll();
    home.runAll();
    assertThat(heard).doesNotContain(new Done<>("first")).endsWith(new Done<>("second"));
  }

  @Test
  void saysWhatWentWrong() {
    job.start(
        (cancel, progress) -> {
          progress.accept(3);
          throw new java.io.IOException("The disk is full.");
        });
    background.runAll();
    home.runAll();
    assertThat(job.state())
        .isInstanceOf(Failed.class)
        .asString()
        .contains("The disk is full.", "Optional[3]");
  }

  @Test
  void failsAndPassesOnAnErrorThatNobodyCanDealWith() {
    job.start(
        (cancel, progress) -> {
          throw new AssertionError("broken");
        });
    assertThatThrownBy(background::runAll).hasMessage("broken");
    home.runAll();
    assertThat(job.state()).isInstanceOf(Failed.class);
  }

  @Test
  void isForgottenWhenItIsReset() {
    job.start((cancel, progress) -> "result");
    background.runAll();
    job.reset();
    home.runAll();
    assertThat(job.state()).isEqualTo(new Idle<>());
  }

  @Test
  void saysNothingMoreWhenItIsClosed() {
    job.start(
        (cancel, progress) -> {
          assertThat(cancel.isCancelled()).isFalse();
          job.close();
          assertThat(cancel.isCancelled()).isTrue();
          return "result";
        });
    int before = heard.size();
    background.runAll();
    home.runAll();
    assertThat(heard).hasSize(before);
  }

  @Test
  void endsTheJobWhoseSlotItTakes() {
    Workplace alone = Workplace.of(background, home).in(new Slot());
    Job<Integer, String> first = new Job<>(alone, state -> {});
    Job<Integer, String> second = new Job<>(alone, state -> {});
    first.start((cancel, progress) -> "first");
    second.start((cancel, progress) -> "second");
    background.runAll();
    home.runAll();
    assertThat(first.state()).isEqualTo(new Cancelled<>(Optional.empty()));
    assertThat(second.state()).isEqualTo(new Done<>("second"));
  }

  @Test
  void keepsItsOwnSlotWhenItIsStartedAgain() {
    Job<Integer, String> alone =
        new Job<>(Workplace.of(background, home).in(new Slot()), state -> {});
    alone.start((cancel, progress) -> "first");
    alone.start((cancel, progress) -> "second");
    background.runAll();
    home.runAll();
    assertThat(alone.state()).isEqualTo(new Done<>("second"));
  }
}
