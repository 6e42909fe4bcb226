package dev.raceway.session.export.picture;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Pages of a PDF document, each painted from SVG. */
final class PdfPages implements AutoCloseable {

  /** A point of a page is a 72nd of an inch, a pixel a 96th. */
  private static final float POINT = 0.75f;

  /** Blank edge of a page that is printed. */
  private static final float EDGE = 28;

  private final PDDocument document = new PDDocument();

  /** Adds a page as large as the picture. */
  void add(String svg, FrameWatch watch) throws IOException {
    SvgPainter painter = new SvgPainter(svg);
    PDRectangle size = new PDRectangle(painter.width() * POINT, painter.height() * POINT);
    add(painter, watch, size, Matrix.getScaleInstance(POINT, POINT));
  }

  /** Adds a sheet of A4, upright or not as the picture needs it; the picture fills it. */
  void addSheet(String svg, FrameWatch watch) throws IOException {
    SvgPainter painter = new SvgPainter(svg);
    float shorter = PDRectangle.A4.getWidth();
    float longer = PDRectangle.A4.getHeight();
    boolean upright = painter.height() > painter.width();
    PDRectangle sheet =
        upright ? new PDRectangle(shorter, longer) : new PDRectangle(longer, shorter);
    float scale =
        Math.min(
            (sheet.getWidth() - 2 * EDGE) / painter.width(),
            (sheet.getHeight() - 2 * EDGE) / painter.height());
    Matrix place =
        Matrix.getTranslateInstance(
            (sheet.getWidth() - scale * painter.width()) / 2,
            sheet.getHeight() - EDGE - scale * painter.height());
    place.concatenate(Matrix.getScaleInstance(scale, scale));
    add(painter, watch, sheet, place);
  }

  private void add(SvgPainter painter, FrameWatch watch, PDRectangle size, Matrix place)
      throws IOException {
    PDPage page = new PDPage(size);
    document.addPage(page);
    PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, painter.width(), painter.height());
    try {
      painter.paint(graphics, watch);
    } finally {
      graphics.dispose();
    }
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.transform(place);
      content.drawForm(graphics.getXFormObject());
    }
  }

  /** Writes what was added; the stream stays open. */
  void write(OutputStream out) throws IOException {
    document.save(out);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
