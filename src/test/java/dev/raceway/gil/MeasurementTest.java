package dev.raceway.gil;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.gil.record.Phase;
import dev.raceway.gil.record.Recording;
import dev.raceway.gil.record.Timeline;
import dev.raceway.gil.result.GilProgress;
import dev.raceway.gil.result.GilResult;
import dev.raceway.gil.result.GilSetup;
import dev.raceway.gil.result.Mode;
import dev.raceway.gil.result.ModeResult;
import dev.raceway.gil.result.Task;
import dev.raceway.work.Cancellation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Real threads with little work: what is written down is true, however fast they are. */
class MeasurementTest {

  @AfterEach
  void no_thread_is_left() {
    assertThat(GilThreads.alive()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"CPU, 1", "CPU, 2", "CPU, 8", "IO, 1", "IO, 5", "MIXED, 1", "MIXED, 2", "MIXED, 4"})
  void all_modes_are_measured_and_their_books_agree(Task task, int threads) {
    GilResult result = run(new GilSetup(task, threads, GilSetup.MIN_SWITCH_MICROS));

    assertThat(result.isComplete()).isTrue();
    assertThat(result.processors()).isEqualTo(Runtime.getRuntime().availableProcessors());
    assertThat(result.modes()).extracting(ModeResult::mode).containsExactly(Mode.values());
    assertThat(result.speedUp(Mode.SEQUENTIAL)).hasValue(1);
    for (ModeResult mode : result.modes()) {
      assertThat(mode.timelines()).hasSize(threads);
      for (int thread = 0; thread < threads; thread++) {
        checkBooks(mode, thread, task.isReading(thread));
      }
    }
  }

  private static void checkBooks(ModeResult mode, int thread, boolean reading) {
    Timeline timeline = mode.timelines().get(thread);
    assertThat(timeline.isComplete()).isTrue();
    assertThat(timeline.total(Phase.RUNNING)).isPositive();
    assertThat(timeline.total(Phase.BLOCKED) > 0).isEqualTo(reading);
    assertThat(mode.waitMillis(thread) > 0).isEqualTo(mode.mode() == Mode.GIL);
    assertThat(timeline.end()).isLessThanOrEqualTo(mode.wallNanos());
    for (Phase phase : Phase.values()) {
      assertThat(timeline.in(phase, 0, Long.MAX_VALUE)).isEqualTo(timeline.total(phase));
    }
    for (int span = 0; span < timeline.size(); span++) {
      assertThat(timeline.isGap(span)).isFalse();
      assertThat(timeline.end(span)).isGreaterThanOrEqualTo(timeline.begin(span));
    }
  }

  @ParameterizedTest
  @EnumSource(Task.class)
  void under_the_lock_one_runs_at_a_time_and_the_hand_overs_are_those_that_are_seen(Task task) {
    GilResult result = run(new GilSetup(task, 4, GilSetup.MIN_SWITCH_MICROS));
    ModeResult gil = result.of(Mode.GIL).orElseThrow();
    assertThat(Overlaps.of(gil.timelines())).isZero();
    assertThat(gil.handOvers()).isGreaterThanOrEqualTo(3);
    assertThat(gil.handOverList()).hasSize((int) gil.handOvers());
    assertThat(result.of(Mode.FREE).orElseThrow().handOverList()).isEmpty();
    assertThat(result.of(Mode.FREE).orElseThrow().handOvers()).isZero();
  }

  @Test
  void one_after_another_is_that() {
    ModeResult mode = run(GilSetup.usual(Task.CPU)).of(Mode.SEQUENTIAL).orElseThrow();
    assertThat(mode.timelines().get(1).begin(0))
        .isGreaterThanOrEqualTo(mode.timelines().get(0).end());
  }

  @Test
  void says_how_far_it_has_come() {
    List<GilProgress> told = new ArrayList<>();
    Measurement.run(GilSetup.usual(Task.IO), TinyLoads.TINY, new Cancellation(), told::add);
    assertThat(told).isNotEmpty();
    assertThat(told).extracting(GilProgress::running).isSorted();
    assertThat(told)
        .allSatisfy(
            progress -> {
              assertThat(progress.done()).isBetween(0.0, 1.0);
              int before = List.of(Mode.values()).indexOf(progress.running());
              assertThat(progress.soFar().modes()).hasSize(before);
            });
  }

  @Test
  void without_recording_the_work_is_the_same() {
    ModeResult result =
        Measurement.runOne(
                GilSetup.usual(Task.CPU),
                TinyLoads.TINY,
                Mode.GIL,
                Recording.OFF,
                new Cancellation())
            .orElseThrow();
    assertThat(result.wallNanos()).isPositive();
    assertThat(result.handOvers()).isPositive();
    assertThat(result.timelines().get(0).size()).isZero();
  }

  private static GilResult run(GilSetup setup) {
    return Measurement.run(setup, TinyLoads.TINY, new Cancellation(), progress -> {});
  }
}
