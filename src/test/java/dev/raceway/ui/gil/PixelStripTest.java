package dev.raceway.ui.gil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.raceway.gil.record.Phase;
import dev.raceway.gil.record.Timeline;
import dev.raceway.gil.result.GilResult;
import dev.raceway.gil.result.Mode;
import dev.raceway.gil.result.ModeResult;
import dev.raceway.gil.result.Task;
import dev.raceway.ui.gil.PixelStrip.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On timelines of real threads, whatever they did. */
class PixelStripTest {

  private static final int HEIGHT = 20;

  @Test
  void thereAreNeverMorePiecesThanPixelsAndNoneIsHigherThanItsLane() {
    ModeResult measured = Measured.tiny(Task.MIXED, 3).of(Mode.GIL).orElseThrow();
    for (Timeline timeline : measured.timelines()) {
      List<Piece> pieces =
          PixelStrip.pieces(timeline, TimeRange.all(measured.wallNanos()), 50, HEIGHT);

      assertThat(pieces).isNotEmpty().hasSizeLessThanOrEqualTo(50);
      assertThat(pieces)
          .allSatisfy(
              piece -> {
                assertThat(piece.running() + piece.waiting() + piece.blocked())
                    .isBetween(1, HEIGHT);
                assertThat(piece.to()).isGreaterThan(piece.from()).isLessThanOrEqualTo(50);
              });
    }
  }

  @Test
  void onePartAfterAnotherIsOneBarEachWhichTakesTheOtherUp() {
    ModeResult measured = Measured.tiny(Task.CPU, 2).of(Mode.SEQUENTIAL).orElseThrow();
    TimeRange all = TimeRange.all(measured.wallNanos());
    Timeline second = measured.timelines().get(1);
    int begin = (int) Math.round(1000.0 * second.begin(second.firstAfter(0)) / all.length());
    List<Piece> before = PixelStrip.pieces(measured.timelines().get(0), all, 1000, HEIGHT);
    List<Piece> after = PixelStrip.pieces(second, all, 1000, HEIGHT);

    assertThat(before).hasSize(1);
    assertThat(before.get(0).to()).isBetween(1, begin + 1);
    assertThat(after.get(after.size() - 1).running()).isEqualTo(HEIGHT);
  }

  @Test
  void areasAreTrueToTime() {
    GilResult result = Measured.tiny(Task.CPU, 2);
    ModeResult measured = result.of(Mode.FREE).orElseThrow();
    Timeline timeline = measured.timelines().get(0);
    long area =
        PixelStrip.pieces(timeline, TimeRange.all(measured.wallNanos()), 400, HEIGHT).stream()
            .mapToLong(piece -> (long) (piece.to() - piece.from()) * piece.running())
            .sum();

    double share = (double) timeline.total(Phase.RUNNING) / measured.wallNanos();
    assertThat(area / (400.0 * HEIGHT)).isCloseTo(share, within(0.02));
  }

  @Test
  void whatIsNotThereHasNoPieces() {
    Timeline timeline = Measured.tiny(Task.CPU, 1).of(Mode.GIL).orElseThrow().timelines().get(0);

    assertThat(PixelStrip.pieces(timeline, TimeRange.NONE, 100, HEIGHT)).isEmpty();
    assertThat(PixelStrip.pieces(timeline, TimeRange.all(1000), 0, HEIGHT)).isEmpty();
  }
}
