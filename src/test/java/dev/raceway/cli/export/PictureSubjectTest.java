package dev.raceway.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.cli.Said;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.ShareCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of what is no board: the progress graph, and what trials find. */
class PictureSubjectTest {

  private static final String CODE = "RW1:2x1:plain:none:AB3A2:AA1C";

  @TempDir private Path folder;

  private static String code(Program program, String schedule) {
    return new ShareCode(program, ScheduleText.parse(schedule)).text();
  }

  private Path made(String code, String name, String... more) {
    Path file = folder.resolve(name);
    Said said = said(code, file, more);
    assertThat(said.err()).isEmpty();
    assertThat(said.exitCode()).isZero();
    return file;
  }

  private static Said said(String code, Path file, String... more) {
    return Said.by(
        Stream.concat(Stream.of("export", code, "--to", file.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private String refused(String code, String name, String... more) {
    Said said = said(code, folder.resolve(name), more);
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(folder).isEmptyDirectory();
    assertThat(said.err().strip()).hasLineCount(1);
    return said.err().strip().substring("raceway: ".length());
  }

  @ParameterizedTest
  @CsvSource({"light, en", "dark, de", "contrast, en"})
  void a_graph_shows_the_run_and_what_loses_and_what_does_not(String theme, String language)
      throws Exception {
    Path svg = made(CODE, "g.svg", "--what", "graph", "--theme", theme, "--language", language);
    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
    assertThat(svg)
        .content()
        .contains("A B3 A2", "A3 B3 →")
        .contains(language.equals("de") ? "Thread A" : "unsafe: an update is lost")
        .doesNotContain("href", "url(http");
  }

  @Test
  void png_and_pdf_are_as_large_as_asked() throws IOException {
    Path png = made(CODE, "g.png", "--what", "graph", "--scale", "2");
    assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(2 * 712);
    Path pdf = made(CODE, "h.pdf", "--what", "histogram", "--trials", "20");
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(800 * 0.75f);
    }
  }

  @Test
  void a_histogram_shows_what_so_many_trials_found() {
    String locked = code(Program.plain(3, 4).withLock(LockMode.MUTEX, true), "A");
    assertThat(made(locked, "h.svg", "--what", "histogram", "--trials", "20"))
        .content()
        .contains("count += 1, mutex", "3 threads × 4 increments · 20 trials", "should be 12");
  }

  @Test
  void the_board_is_what_is_shown_anyway() throws IOException {
    assertThat(made(CODE, "a.svg", "--what", "board")).hasSameBinaryContentAs(made(CODE, "b.svg"));
  }

  @Test
  void what_has_no_graph_is_refused_with_the_reason() {
    assertThat(refused(code(Program.plain(1, 2), "A"), "g.svg", "--what", "graph"))
        .startsWith("--what graph: One thread alone has no progress graph");
    Program cas = Program.plain(2, 1).withCounter(CounterKind.CAS);
    assertThat(refused(code(cas, "A"), "g.svg", "--what", "graph"))
        .startsWith("--what graph: No progress graph: a compare-and-set");
    Program locked = Program.plain(2, 1).withLock(LockMode.MUTEX, true);
    assertThat(refused(code(locked, "A-B"), "g.svg", "--what", "graph"))
        .startsWith("--what graph: this run throws the lock switch in the middle");
  }

  @Test
  void what_does_not_go_together_is_refused() {
    for (String ending : List.of("gif", "md", "html")) {
      assertThat(refused(CODE, "g." + ending, "--what", "graph"))
          .endsWith(
              "a graph is a picture that stands still, so the name must end in .svg, .png or .pdf");
    }
    assertThat(refused(CODE, "g.svg", "--what", "graph", "--blank"))
        .isEqualTo("--blank goes with --what board alone");
    assertThat(refused(CODE, "g.svg", "--trials", "5"))
        .isEqualTo("--trials goes with --what histogram alone");
    assertThat(refused(CODE, "g.svg", "--what", "histogram", "--trials", "0"))
        .isEqualTo("--trials must be a whole number from 1 to 1000000, not '0'");
    assertThat(refused("the-stomp", "g.pdf", "--what", "graph"))
        .isEqualTo("--what goes with a run alone, not with a lesson");
    assertThat(refused(CODE, "g.svg", "--what", "tree"))
        .isEqualTo("--what must be board, graph or histogram, not 'tree'");
  }
}
