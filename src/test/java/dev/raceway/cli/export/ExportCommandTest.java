package dev.raceway.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.cli.Said;
import dev.raceway.model.Program;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.ShareCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class ExportCommandTest {

  private static final String CODE = "RW1:2x1:plain:none:AB3A2:AA1C";
  private static final String LECTURE = "assets/sessions/lecture.raceway.json";

  @TempDir private Path folder;

  private Path target(String name) {
    return folder.resolve(name);
  }

  private static void exports(String source, Path target, String... more) {
    Said said = said(source, target, more);
    assertThat(said.err()).isEmpty();
    assertThat(said.out()).isEmpty();
    assertThat(said.exitCode()).isZero();
  }

  private static Said said(String source, Path target, String... more) {
    return Said.by(
        Stream.concat(Stream.of("export", source, "--to", target.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private String refused(String source, Path target, String... more) {
    Said said = said(source, target, more);
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err().strip()).hasLineCount(1).startsWith("raceway: ");
    return said.err().strip().substring("raceway: ".length());
  }

  @ParameterizedTest
  @CsvSource({
    "md, # 2 threads",
    "mmd, sequenceDiagram",
    "py, # 2 threads",
    "java, // 2 threads",
    "csv, 'step,thread'",
    "json, {",
    "MD, # 2 threads"
  })
  void a_code_is_written_in_every_form(String ending, String start) {
    Path file = target("run." + ending);
    exports(CODE, file);
    assertThat(file).content().startsWith(start);
  }

  @Test
  void json_is_what_run_prints() throws IOException {
    exports(CODE, target("a.json"));
    assertThat(Files.readString(target("a.json")))
        .isEqualTo(Said.by("run", "--code", CODE, "--json").out());
  }

  @Test
  void a_run_of_a_lecture_comes_with_its_words() {
    exports(LECTURE, target("a.md"), "--run", "2");
    assertThat(target("a.md"))
        .content()
        .startsWith("# The same schedule meets a lock\n\nB asks for the lock")
        .contains("| A ← B | B waits for A |");
    exports(LECTURE, target("a.json"), "--run", "3");
    assertThat(target("a.json")).content().contains("\"title\": \"A withdrawal is lost\"");
  }

  @Test
  void a_file_wins_over_a_code_and_may_hold_one() throws IOException {
    Path file = Files.writeString(target("code.txt"), "\ufeff `" + CODE + "`.\n");
    exports(file.toString(), target("a.csv"), "--run", "1");
    assertThat(target("a.csv")).content().hasLineCount(7);
  }

  @Test
  void which_run_must_be_said_where_there_are_several() {
    assertThat(refused(LECTURE, target("a.md")))
        .isEqualTo("the session has 3 runs; choose one with --run 1 to --run 3");
    assertThat(refused(LECTURE, target("a.md"), "--run", "4"))
        .isEqualTo("--run must be 1 to 3, not 4");
    assertThat(refused(CODE, target("a.md"), "--run", "2"))
        .isEqualTo("--run must be 1, since there is one run, not 2");
    assertThat(refused(LECTURE, target("a.md"), "--run", "0"))
        .isEqualTo("--run must be a whole number from 1 to 200, not '0'");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_file_that_is_there_is_replaced_by_force_only() throws IOException {
    Path file = Files.writeString(target("a.md"), "mine");
    assertThat(refused(CODE, file))
        .isEqualTo(
            file + " is not saved: there is a file of this name already; --force replaces it");
    assertThat(file).hasContent("mine");
    exports(CODE, file, "--force");
    assertThat(file).content().startsWith("# 2 threads");
  }

  @Test
  void a_session_is_not_written_over() throws IOException {
    Path session = Files.copy(Path.of(LECTURE), target("own.json"));
    assertThat(refused(session.toString(), session, "--run", "1", "--force"))
        .endsWith("own.json: this is the file that is read");
    assertThat(refused(CODE, target("a.raceway.json")))
        .endsWith("a.raceway.json: such a name is one of a session; choose another before .json");
    assertThat(session).hasSameTextualContentAs(Path.of(LECTURE));
  }

  @Test
  void a_page_has_title_notes_and_code_and_speaks_its_language() throws IOException {
    exports(LECTURE, target("a.html"), "--run", "2", "--language", "de");
    assertThat(target("a.html"))
        .content()
        .startsWith("<!DOCTYPE html>\n<html lang=\"de\">")
        .contains("Hier führt der Browser das Modell von Raceway aus", "<code id=\"code\">RW1:");
  }

  @Test
  void a_picture_has_the_words_of_its_language_and_can_be_read_by_any_parser() throws Exception {
    exports(CODE, target("a.svg"), "--language", "de");
    Document svg =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(target("a.svg").toFile());
    assertThat(svg.getDocumentElement().getTextContent())
        .contains("1 verloren", "schreiben", "fertig");
    exports(CODE, target("b.svg"), "--blank");
    assertThat(target("b.svg")).content().contains("write").doesNotContain("lost");
  }

  @Test
  void pixels_are_as_many_as_the_scale_says() throws IOException {
    exports(CODE, target("a.png"));
    exports(CODE, target("b.png"), "--scale", "2", "--theme", "contrast");
    BufferedImage once = ImageIO.read(target("a.png").toFile());
    BufferedImage twice = ImageIO.read(target("b.png").toFile());
    assertThat(twice.getWidth()).isEqualTo(2 * once.getWidth());
    assertThat(twice.getHeight()).isEqualTo(2 * once.getHeight());
    assertThat(twice.getRGB(0, 0) & 0xFFFFFF).isZero();
    assertThat(once.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xF4F5F7);
  }

  @Test
  void a_gif_has_the_start_and_a_frame_a_decision() throws IOException {
    exports(CODE, target("a.gif"), "--scale", "0.5");
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(target("a.gif").toFile())) {
      reader.setInput(in);
      assertThat(reader.getNumImages(true)).isEqualTo(7);
      assertThat(reader.read(6).getWidth()).isEqualTo(reader.read(0).getWidth());
    } finally {
      reader.dispose();
    }
  }

  @Test
  void a_pdf_is_one_page_as_large_as_the_picture() throws IOException {
    exports(CODE, target("a.svg"));
    exports(CODE, target("a.pdf"));
    try (PDDocument pdf = Loader.loadPDF(target("a.pdf").toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      float width = pdf.getPage(0).getMediaBox().getWidth();
      assertThat(target("a.svg")).content().contains("width=\"" + Math.round(width / 0.75f) + "\"");
    }
  }

  @Test
  void what_is_to_be_filled_in_is_a_sheet_and_its_answers() throws IOException {
    exports(CODE, target("a.pdf"), "--blank");
    try (PDDocument pdf = Loader.loadPDF(target("a.pdf").toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getHeight());
    }
  }

  @Test
  void a_lesson_is_sheets_to_be_filled_in_and_the_same_with_answers() throws IOException {
    exports("the-stomp", target("a.pdf"), "--blank");
    try (PDDocument pdf = Loader.loadPDF(target("a.pdf").toFile())) {
      assertThat(pdf.getNumberOfPages()).isEven().isPositive();
    }
    exports("the-stomp", target("a.html"), "--language", "de");
    assertThat(target("a.html")).content().contains("<html lang=\"de\">");
    assertThat(refused("the-stomp", target("a.png")))
        .endsWith("a lesson is written as .pdf or .html");
    Path damaged = Files.writeString(target("x.raceway-lesson.json"), "{");
    assertThat(refused(damaged.toString(), target("b.pdf"))).contains("line 1");
  }

  @Test
  void a_run_that_a_gif_cannot_show_is_refused() throws IOException {
    String steps = "AB".repeat(250);
    String text = new ShareCode(Program.plain(2, 400), ScheduleText.parse(steps)).text();
    Path code = Files.writeString(target("long.txt"), text);
    assertThat(refused(code.toString(), target("a.gif")))
        .endsWith(
            "a.gif: a GIF shows 499 steps at most: export a part of the run, or another form");
    assertThat(target("a.gif")).doesNotExist();
    exports(code.toString(), target("a.svg"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--scale | 5 | must be a number from 0.5 to 4, not '5'",
        "--scale | NaN | must be a number from 0.5 to 4, not 'NaN'",
        "--scale | -1 | must be a number from 0.5 to 4, not '-1'",
        "--theme | red | must be light, dark or contrast, not 'red'"
      })
  void what_no_picture_can_be_is_refused(String option, String value, String why) {
    assertThat(refused(CODE, target("a.svg"), option, value)).contains(why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a.", "a.txt", "md", "a.md/", "a.md.bak"})
  void other_endings_are_refused_with_those_that_there_are(String name) {
    Said said = Said.by("export", CODE, "--to", name);
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err())
        .isEqualTo(
            ("raceway: --to %s: the name must end in .md, .mmd, .py, .java, .csv, .json, .html,"
                    + " .svg, .png, .gif or .pdf%n")
                .formatted(name));
  }

  @Test
  void what_is_there_but_no_file_is_not_said_to_be_missing() {
    assertThat(refused(folder.toString(), target("a.md")))
        .isEqualTo("'%s' is a folder; name a file in it", folder);
    if (Files.exists(Path.of("/dev/zero"))) {
      assertThat(refused("/dev/zero", target("a.md")))
          .isEqualTo("'/dev/zero' is not an ordinary file; name another");
    }
  }

  @Test
  void what_cannot_be_read_is_named() throws IOException {
    assertThat(refused("none.raceway.json", target("a.md")))
        .isEqualTo("there is no file 'none.raceway.json', and it is not a share code");
    Path file = Files.writeString(target("b.json"), "{\"raceway\": 1,\n\"code\": 7}");
    assertThat(refused(file.toString(), target("a.md")))
        .isEqualTo(file + ", line 2: the field 'code' must be text in quotes");
    Files.write(file, new byte[] {(byte) 0xC3, '(', 0});
    assertThat(refused(file.toString(), target("a.md"))).isEqualTo(file + " is not text in UTF-8");
    Files.writeString(file, "");
    assertThat(refused(file.toString(), target("a.md"))).contains("line 1: this is not a session");
    Files.writeString(file, CODE.replace("AA1C", "AA1D"));
    assertThat(refused(file.toString(), target("a.md"))).contains("the check 'AA1D'");
    assertThat(refused(CODE.replace("AA1C", "AA1D"), target("a.md"))).contains("the check 'AA1D'");
    assertThat(folder.toFile().list()).isEqualTo(List.of("b.json").toArray());
  }

  @Test
  void what_cannot_be_written_is_named() {
    assertThat(refused(CODE, target("none/a.md")))
        .isEqualTo(
            target("none/a.md")
                + " is not saved: there is no such folder, make it or name another");
    assertThat(Said.by("export", CODE, "--to", "a\0.md").err())
        .contains("a\\u0000.md is not saved: this cannot be the name of a file here");
    assertThat(Said.by("export", CODE).err()).contains("--to");
    assertThat(Said.by("export", "--to", "a.md").exitCode()).isEqualTo(2);
  }
}
