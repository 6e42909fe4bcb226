package dev.raceway.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.graph.ProgressGrid;
import dev.raceway.picture.look.Palette;
import dev.raceway.schedule.Reading;
import dev.raceway.session.export.picture.FrameWatch;
import dev.raceway.session.export.picture.PictureFormat;
import dev.raceway.session.export.picture.PictureLook;
import dev.raceway.session.export.picture.PicturedGraph;
import dev.raceway.session.export.picture.PicturedRun;
import dev.raceway.session.export.report.Report;
import dev.raceway.session.export.report.ReportWords;
import dev.raceway.ui.document.Desk;
import dev.raceway.work.Workplace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the window exports, without a toolkit. */
class ExportViewModelTest {

  private static final Path SINGLE = Path.of("assets/sessions/lost-update.raceway.json");
  private static final String STOMP = "RW1:2x1:plain:none:AB3A2:AA1C";

  @TempDir private Path folder;
  private final Desk desk = new Desk();
  private final Taker places = new Taker();
  private final Deque<Runnable> heldBack = new ArrayDeque<>();
  private Optional<ExportViewModel.Shown> shown = Optional.empty();
  private final ExportViewModel export =
      new ExportViewModel(
          desk.step().inHand(),
          desk.documents(),
          Workplace.of(heldBack::add, Runnable::run),
          places,
          () -> shown);

  /** Takes whatever comes. */
  private static final class Taker implements ExportViewModel.Places {

    private String offered = "";
    private Optional<Path> file = Optional.empty();
    private String text = "";
    private byte[] png = {};

    @Override
    public Optional<Path> toSave(String name) {
      offered = name;
      return file;
    }

    @Override
    public void copy(String copied) {
      text = copied;
    }

    @Override
    public void copyPicture(byte[] copied) {
      png = copied;
    }
  }

  @AfterEach
  void end() {
    export.close();
    desk.close();
  }

  private void work() {
    while (!heldBack.isEmpty()) {
      heldBack.remove().run();
    }
  }

  private String told() {
    return desk.told();
  }

  @ParameterizedTest
  @EnumSource
  void every_form_is_written_whole_under_the_title_of_the_run(RunForm form) throws IOException {
    desk.documents().open(SINGLE);
    Path file = folder.resolve("out" + form.ending());
    places.file = Optional.of(file);
    export.save(form);
    work();
    assertThat(places.offered).isEqualTo("the-first-lost-update" + form.ending());
    assertThat(file).isNotEmptyFile();
    assertThat(desk.said()).isEqualTo("Saved: " + file);
    assertThat(told()).isEmpty();
    assertThat(folder.toFile().list()).containsExactly(file.getFileName().toString());
  }

  @Test
  void a_picture_is_the_one_that_the_command_line_makes() throws IOException {
    desk.documents().openText(STOMP);
    Path file = folder.resolve("out.svg");
    places.file = Optional.of(file);
    export.save(RunForm.SVG);
    work();
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    PictureFormat.SVG.write(
        PicturedRun.of(
            Report.of(Reading.ofCode(STOMP, Reading.Watch.PATIENT)),
            new PictureLook(Palette.Tone.LIGHT, 1, false)),
        expected,
        FrameWatch.PATIENT);
    assertThat(file).hasBinaryContent(expected.toByteArray());
  }

  @Test
  void text_is_copied_and_the_board_as_a_picture() throws IOException {
    desk.documents().open(SINGLE);
    export.copy(RunForm.MARKDOWN);
    work();
    assertThat(places.text).contains("The first lost update", "| ");
    assertThat(desk.said()).isEqualTo("Copied: Markdown table (.md)");
    desk.step().stepping().step();
    export.copyPicture();
    work();
    assertThat(ImageIO.read(new ByteArrayInputStream(places.png)).getWidth()).isGreaterThan(300);
    assertThat(desk.said()).isEqualTo("The board is copied as a picture.");
  }

  @Test
  void what_another_screen_shows_is_copied_and_saved_in_the_place_of_the_board()
      throws IOException {
    Program program = Program.plain(2, 1);
    ProgressGrid grid = ProgressGrid.of(program, ThreadId.at(0), ThreadId.at(1));
    shown =
        Optional.of(
            new ExportViewModel.Shown(
                "runexport.shown.graph",
                look -> new PicturedGraph(grid, List.of(), ReportWords.ENGLISH, look)));
    export.scaleProperty().set(2.0);
    export.copyPicture();
    work();
    assertThat(ImageIO.read(new ByteArrayInputStream(places.png)).getWidth()).isEqualTo(2 * 712);
    assertThat(told()).isEqualTo("Copied as a picture: Progress graph as it stands");
    Path file = folder.resolve("graph.pdf");
    places.file = Optional.of(file);
    export.save(shown.orElseThrow(), PictureFormat.PDF);
    work();
    assertThat(file).isNotEmptyFile();
    assertThat(told()).isEqualTo("Saved: " + file);
  }

  @Test
  void a_name_without_its_ending_gets_it_and_replaces_nothing() throws IOException {
    desk.documents().openText(STOMP);
    Path there = Files.writeString(folder.resolve("mine.csv"), "precious");
    places.file = Optional.of(folder.resolve("mine"));
    export.save(RunForm.CSV);
    work();
    assertThat(there).hasContent("precious");
    assertThat(told()).isEqualTo(there + " is there already. Choose another name.");
  }

  @Test
  void what_is_cancelled_changes_no_file() throws IOException {
    desk.documents().openText(STOMP);
    Path there = Files.writeString(folder.resolve("mine.gif"), "old");
    places.file = Optional.of(there);
    export.save(RunForm.GIF);
    export.cancel();
    work();
    assertThat(there).hasContent("old");
    assertThat(desk.said()).isEqualTo("Export was cancelled. No file was changed.");
  }

  @Test
  void an_animation_that_is_too_long_is_refused() throws IOException {
    desk.step().setUp().setIncrements(100);
    desk.step().inHand().load("A300 B300");
    places.file = Optional.of(folder.resolve("long.gif"));
    export.save(RunForm.GIF);
    work();
    assertThat(told()).contains("499 steps at most");
    assertThat(folder).isEmptyDirectory();
  }
}
