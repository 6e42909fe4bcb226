package dev.raceway.session.export.picture;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import dev.raceway.picture.ShippedFonts;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Pages of a PDF document, each painted from SVG. */
final class PdfPages implements AutoCloseable {

  /** A point of a page is a 72nd of an inch, a pixel a 96th. */
  private static final float POINT = 0.75f;

  /** Blank edge of a page that is printed. */
  private static final float EDGE = 28;

  /** All its letters are of one width, and it can be embedded in part. */
  private static final String FONT = "jetbrains_mono/JetBrainsMono-Regular.ttf";

  private final PDDocument document = new PDDocument();
  private final PDType0Font font;

  /** Begins a document. */
  PdfPages() throws IOException {
    try (InputStream in = ShippedFonts.open(FONT)) {
      font = PDType0Font.load(document, in);
    }
  }

  /** Adds a page as large as the picture. */
  void add(String svg, FrameWatch watch) throws IOException {
    SvgPainter painter = new SvgPainter(svg);
    PDPage page = new PDPage(new PDRectangle(painter.width() * POINT, painter.height() * POINT));
    draw(painter, watch, page, Matrix.getScaleInstance(POINT, POINT), Optional.empty());
  }

  /**
   * Adds a sheet of A4, upright or not as the picture needs it; the picture fills it.
   *
   * @param ground the colour of the paper
   */
  void addSheet(String svg, Color ground, FrameWatch watch) throws IOException {
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
    draw(painter, watch, new PDPage(sheet), place, Optional.of(ground));
  }

  private void draw(
      SvgPainter painter, FrameWatch watch, PDPage page, Matrix place, Optional<Color> ground)
      throws IOException {
    document.addPage(page);
    PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, painter.width(), painter.height());
    PlacedWords words;
    try {
      words = painter.paint(graphics, watch);
    } finally {
      graphics.dispose();
    }
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      if (ground.isPresent()) {
        PDRectangle sheet = page.getMediaBox();
        content.setNonStrokingColor(ground.orElseThrow());
        content.addRect(0, 0, sheet.getWidth(), sheet.getHeight());
        content.fill();
      }
      content.transform(place);
      content.drawForm(graphics.getXFormObject());
      content.beginText();
      content.setRenderingMode(RenderingMode.NEITHER);
      for (PlacedWords.Line line : words.lines()) {
        say(line, painter.height(), content);
      }
      content.endText();
    }
  }

  /** Lays words that nobody sees over their outlines, to be selected, searched and read aloud. */
  private void say(PlacedWords.Line line, double height, PDPageContentStream content)
      throws IOException {
    String text = sayable(line.text());
    if (text.isEmpty()) {
      return;
    }
    float size = (float) line.size();
    double advance = font.getStringWidth(text.substring(0, 1)) / 1000 * size;
    int gaps = text.codePointCount(0, text.length()) - 1;
    double wide = gaps == 0 ? 1 : (line.last().getX() - line.first().getX()) / gaps / advance;
    content.setFont(font, size);
    content.setHorizontalScaling((float) (100 * wide));
    content.setTextMatrix(
        Matrix.getTranslateInstance(
            (float) line.first().getX(), (float) (height - line.first().getY())));
    content.showText(text);
  }

  /** What the font has no letter for is seen and not said. */
  private String sayable(String text) {
    StringBuilder said = new StringBuilder();
    for (int letter : text.codePoints().toArray()) {
      String each = Character.toString(letter);
      try {
        font.encode(each);
        said.append(each);
      } catch (IllegalArgumentException | IOException e) {
        said.append(' ');
      }
    }
    return said.toString().strip();
  }

  /** Tells whether nothing was added. */
  boolean isEmpty() {
    return document.getNumberOfPages() == 0;
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
