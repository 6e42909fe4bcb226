package dev.raceway.session.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.raceway.model.Program;
import dev.raceway.picture.look.Palette.Tone;
import dev.raceway.schedule.OneAfterAnother;
import dev.raceway.schedule.Trace;
import dev.raceway.session.export.picture.FrameWatch;
import dev.raceway.session.export.picture.PictureFormat;
import dev.raceway.session.export.picture.PictureLook;
import dev.raceway.session.export.picture.PicturedRun;
import dev.raceway.session.export.report.Report;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A picture that is not wanted any more is not painted to its end. */
class PictureCancelTest {

  private static final Trace LONG =
      Trace.of(Program.plain(2, 40)).followed(new OneAfterAnother(), Integer.MAX_VALUE);

  private static PicturedRun picture() {
    return PicturedRun.of(Report.of(LONG), new PictureLook(Tone.LIGHT, 0.5, false));
  }

  private static int asked(PictureFormat format, int most) {
    AtomicInteger times = new AtomicInteger();
    FrameWatch watch = () -> times.incrementAndGet() <= most;
    assertThatThrownBy(() -> format.write(picture(), OutputStream.nullOutputStream(), watch))
        .isInstanceOf(CancellationException.class);
    return times.get();
  }

  /** Every row of a run is asked for, and every shape that is painted. */
  @ParameterizedTest
  @EnumSource
  void every_form_ends_at_the_first_no(PictureFormat format) {
    assertThat(asked(format, 0)).isEqualTo(1);
    assertThat(asked(format, 10)).isEqualTo(11);
  }

  /** Rows are asked for before anything is painted. */
  @ParameterizedTest
  @EnumSource(names = {"PNG", "PDF"})
  void painting_a_run_of_many_rows_ends_too(PictureFormat format) {
    int rows = LONG.length() / 10;
    assertThat(asked(format, rows + 50)).isEqualTo(rows + 51);
  }
}
