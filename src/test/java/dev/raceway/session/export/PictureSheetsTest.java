package dev.raceway.session.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Program;
import dev.raceway.picture.look.Palette.Tone;
import dev.raceway.schedule.OneAfterAnother;
import dev.raceway.schedule.Trace;
import dev.raceway.session.export.picture.FrameWatch;
import dev.raceway.session.export.picture.PictureFormat;
import dev.raceway.session.export.picture.PictureLook;
import dev.raceway.session.export.picture.PicturedRun;
import dev.raceway.session.export.report.Report;
import dev.raceway.session.export.report.ReportWords;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs and handouts on paper, read again: sheets of A4 with all their words. */
class PictureSheetsTest {

  private static final ReportWords GERMAN = new ReportWords(new Messages(Language.GERMAN));

  /** Pixels of the edge that stays blank, at one pixel a point. */
  private static final int EDGE = 26;

  private static Trace trace(int threads, int increments) {
    return Trace.of(Program.plain(threads, increments))
        .followed(new OneAfterAnother(), Integer.MAX_VALUE);
  }

  private static PDDocument written(Report report, Tone tone, boolean blank) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PictureFormat.PDF.write(
        PicturedRun.of(report, new PictureLook(tone, 1, blank)), out, FrameWatch.PATIENT);
    return Loader.loadPDF(out.toByteArray());
  }

  private static String words(PDDocument pdf, int page) throws IOException {
    PDRectangle paper = pdf.getPage(page).getMediaBox();
    PDFTextStripper reader =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> letters) throws IOException {
            for (TextPosition letter : letters) {
              assertThat(letter.getX()).isBetween(0f, paper.getWidth());
              assertThat(letter.getEndX()).isBetween(0f, paper.getWidth());
              assertThat(letter.getY()).isBetween(0f, paper.getHeight());
            }
            super.writeString(text, letters);
          }
        };
    reader.setStartPage(page + 1);
    reader.setEndPage(page + 1);
    return reader.getText(pdf);
  }

  private static long count(String word, String text) {
    return Pattern.compile("\\b" + word + "\\b").matcher(text).results().count();
  }

  /** Nothing is painted near the edge of a sheet, so nothing is cut off there. */
  private static void hasBlankEdge(PDDocument pdf, int page, int ground) throws IOException {
    BufferedImage image = new PDFRenderer(pdf).renderImage(page);
    int right = image.getWidth() - 1;
    int bottom = image.getHeight() - 1;
    for (int edge = 0; edge < EDGE; edge++) {
      for (int x = 0; x <= right; x++) {
        assertThat(image.getRGB(x, edge) & 0xFFFFFF).isEqualTo(ground);
        assertThat(image.getRGB(x, bottom - edge) & 0xFFFFFF).isEqualTo(ground);
      }
      for (int y = 0; y <= bottom; y++) {
        assertThat(image.getRGB(edge, y) & 0xFFFFFF).isEqualTo(ground);
        assertThat(image.getRGB(right - edge, y) & 0xFFFFFF).isEqualTo(ground);
      }
    }
  }

  private static void isA4(PDPage page) {
    PDRectangle paper = page.getMediaBox();
    assertThat(List.of(paper.getWidth(), paper.getHeight()))
        .containsExactlyInAnyOrder(PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
  }

  @Test
  void a_run_of_one_row_is_as_large_as_it_is() throws IOException {
    try (PDDocument pdf = written(Report.of(trace(2, 1)), Tone.LIGHT, false)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(words(pdf, 0)).contains("count", "count ← 1", "0+1=1", "1 of 1 done");
    }
  }

  /** So many rows have room on a sheet, ten steps in each. */
  @ParameterizedTest
  @CsvSource({"2, 7, 2", "3, 5, 2", "5, 4, 1", "8, 4, 1"})
  void a_long_run_is_on_sheets_with_all_the_words_of_its_rows(
      int threads, int increments, int rowsOnSheet) throws IOException {
    Trace trace = trace(threads, increments);
    int stepsOnSheet = 10 * rowsOnSheet;
    try (PDDocument pdf = written(Report.of(trace).in(GERMAN), Tone.LIGHT, false)) {
      int sheets = (trace.length() + stepsOnSheet - 1) / stepsOnSheet;
      assertThat(pdf.getNumberOfPages()).isEqualTo(sheets);
      for (int page = 0; page < sheets; page++) {
        isA4(pdf.getPage(page));
        hasBlankEdge(pdf, page, 0xFFFFFF);
        String words = words(pdf, page);
        int first = page * stepsOnSheet;
        int last = Math.min(trace.length(), first + stepsOnSheet);
        for (int step = first; step < last; step++) {
          // read, add, write, over and over
          assertThat(words).contains(List.of("lesen", "addieren", "schreiben").get(step % 3));
        }
        assertThat(count("lesen", words)).isEqualTo((last + 2) / 3 - (first + 2) / 3);
        assertThat(count("schreiben", words)).isEqualTo(last / 3 - first / 3);
      }
      assertThat(words(pdf, sheets - 1)).contains("jetzt");
    }
  }

  @Test
  void dark_sheets_are_dark_to_the_edge() throws IOException {
    try (PDDocument pdf = written(Report.of(trace(2, 7)), Tone.DARK, false)) {
      int ground = new PDFRenderer(pdf).renderImage(0).getRGB(0, 0) & 0xFFFFFF;
      assertThat(ground).isLessThan(0x303030);
      hasBlankEdge(pdf, 0, ground);
    }
  }

  /** The first half is to be filled in, the second has the answers. */
  @ParameterizedTest
  @CsvSource({"2, 1, 1", "2, 7, 4", "8, 1, 4", "8, 2, 6"})
  void a_handout_is_on_sheets_with_its_questions_and_all_of_its_answers(
      int threads, int increments, int half) throws IOException {
    Trace trace = trace(threads, increments);
    try (PDDocument pdf = written(Report.of(trace), Tone.LIGHT, true)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(2 * half);
      StringBuilder asked = new StringBuilder();
      StringBuilder answered = new StringBuilder();
      for (int page = 0; page < 2 * half; page++) {
        isA4(pdf.getPage(page));
        hasBlankEdge(pdf, page, 0xFFFFFF);
        (page < half ? asked : answered).append(words(pdf, page));
      }
      assertThat(words(pdf, 0)).contains("value = counter.count");
      for (StringBuilder each : List.of(asked, answered)) {
        assertThat(count("read", each.toString())).isEqualTo((long) threads * increments);
        assertThat(each).contains("1. Fill in", "2. What should", "3. Is an update lost?");
      }
      int last = trace.length();
      assertThat(answered).contains("step " + last + ": " + threads * increments);
    }
  }
}
