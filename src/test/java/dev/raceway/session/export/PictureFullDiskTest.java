package dev.raceway.session.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.raceway.model.Program;
import dev.raceway.picture.look.Palette.Tone;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.Trace;
import dev.raceway.session.export.picture.FrameWatch;
import dev.raceway.session.export.picture.PictureFormat;
import dev.raceway.session.export.picture.PictureLook;
import dev.raceway.session.export.picture.PicturedRun;
import dev.raceway.session.export.report.Report;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A disk that is full while a picture is written ends the writing, and leaves nothing behind. */
class PictureFullDiskTest {

  private static final Trace STOMP = Trace.of(Program.plain(2, 1), ScheduleText.parse("A B3 A2"));

  @TempDir private Path buffers;
  private final File usual = ImageIO.getCacheDirectory();

  private static final class FullDisk extends OutputStream {

    private int room = 1_000;

    @Override
    public void write(int octet) throws IOException {
      room--;
      if (room < 0) {
        throw new IOException("No space left on device");
      }
    }
  }

  @AfterEach
  void bufferAsUsual() {
    ImageIO.setCacheDirectory(usual);
  }

  @ParameterizedTest
  @EnumSource
  void it_fails_as_writing_does_and_no_buffer_is_left(PictureFormat format) {
    ImageIO.setCacheDirectory(buffers.toFile());
    PicturedRun picture = PicturedRun.of(Report.of(STOMP), new PictureLook(Tone.LIGHT, 1, false));
    assertThatThrownBy(() -> format.write(picture, new FullDisk(), FrameWatch.PATIENT))
        .isInstanceOf(IOException.class);
    assertThat(buffers).isEmptyDirectory();
  }
}
