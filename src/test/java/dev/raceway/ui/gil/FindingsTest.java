package dev.raceway.ui.gil;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.gil.record.Timeline;
import dev.raceway.gil.result.GilResult;
import dev.raceway.gil.result.GilSetup;
import dev.raceway.gil.result.Mode;
import dev.raceway.gil.result.ModeResult;
import dev.raceway.gil.result.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sentence follows from the figures alone. */
class FindingsTest {

  private static final List<Timeline> SOME =
      Measured.tiny(Task.MIXED, 2).of(Mode.GIL).orElseThrow().timelines();

  private static String found(Task task, int threads, int processors, long... millis) {
    GilResult result =
        new GilResult(
            new GilSetup(task, threads, 5_000),
            processors,
            List.of(
                mode(Mode.SEQUENTIAL, millis[0]),
                mode(Mode.GIL, millis[1]),
                mode(Mode.FREE, millis[2])));
    return Findings.of(result);
  }

  private static ModeResult mode(Mode mode, long millis) {
    return new ModeResult(mode, millis * 1_000_000, mode == Mode.GIL ? 160 : 0, SOME, 0);
  }

  @Test
  void computingGainsNothingUnderTheGil() {
    assertThat(found(Task.CPU, 2, 2, 810, 822, 430))
        .contains("*822 ms* under the GIL and *810 ms* one after another")
        .contains("2 processors did the same work *1.9\u00a0×*");
  }

  @Test
  void onOneProcessorTheThirdWayCannotWin() {
    assertThat(found(Task.CPU, 2, 1, 810, 822, 815))
        .contains("1 processor")
        .contains("cannot win: *815 ms*");
  }

  @Test
  void aDisturbedMeasurementIsNotExplainedAway() {
    assertThat(found(Task.CPU, 2, 2, 810, 1200, 430)).contains("longer than *810 ms*");
    assertThat(found(Task.CPU, 2, 2, 810, 600, 430)).contains("something else");
    assertThat(found(Task.CPU, 2, 2, 810, 822, 800)).contains("something else keeps them busy");
    assertThat(found(Task.IO, 5, 2, 800, 790, 790)).contains("Something else");
  }

  @Test
  void waitingOverlaps() {
    assertThat(found(Task.IO, 5, 2, 2000, 410, 405))
        .contains("*4.9\u00a0×*")
        .contains("changes next to nothing: *405 ms*");
  }

  @Test
  void theReaderWaitsInTheConvoy() {
    assertThat(found(Task.MIXED, 2, 2, 700, 1600, 500)).contains("[A] only reads", "convoy");
  }

  @Test
  void oneThreadHasNobodyToShareWith() {
    assertThat(found(Task.CPU, 1, 2, 400, 400, 400)).contains("nobody to share the GIL with");
    assertThat(found(Task.IO, 1, 2, 400, 400, 400)).contains("nobody whose waiting");
  }
}
