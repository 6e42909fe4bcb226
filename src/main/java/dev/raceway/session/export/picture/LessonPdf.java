package dev.raceway.session.export.picture;

import dev.raceway.picture.svg.HandoutSvg;
import dev.raceway.session.export.handout.LessonHandout;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The sheets of a lesson as a PDF document: all to be filled in first, then all with answers. */
public final class LessonPdf {

  private LessonPdf() {}

  /** Writes a document; the stream stays open. */
  public static void write(LessonHandout handout, OutputStream out) throws IOException {
    HandoutSvg writer = new HandoutSvg(handout.words().messages());
    List<LessonHandout.Sheet> sheets = handout.sheets();
    try (PdfPages pages = new PdfPages()) {
      for (LessonHandout.Sheet sheet : sheets) {
        add(writer.toFillIn(sheet.run(), sheet.content()), pages);
      }
      for (LessonHandout.Sheet sheet : sheets) {
        add(writer.answered(sheet.run(), sheet.content()), pages);
      }
      pages.write(out);
    }
  }

  private static void add(List<String> sheets, PdfPages pages) throws IOException {
    for (String sheet : sheets) {
      pages.addSheet(sheet, Color.WHITE, FrameWatch.PATIENT);
    }
  }
}
