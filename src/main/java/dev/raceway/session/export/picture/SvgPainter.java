package dev.raceway.session.export.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import dev.raceway.picture.ShippedFonts;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Paints SVG of our own in the shipped fonts, without a display. */
final class SvgPainter {

  static {
    ShippedFonts.faces().forEach(SvgPainter::register);
  }

  /** What comes from elsewhere may be made to take for ever; what is ours is as long as its run. */
  private static final LoaderContext OWN =
      LoaderContext.builder()
          .documentLimits(
              new DocumentLimits(
                  DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH,
                  DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
                  Integer.MAX_VALUE))
          .build();

  private final SVGDocument document;

  /** Reads what is to be painted. */
  SvgPainter(String svg) {
    InputStream in = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
    document = new SVGLoader().load(in, null, OWN);
  }

  private static void register(String font) {
    try (InputStream in = ShippedFonts.open(font)) {
      GraphicsEnvironment.getLocalGraphicsEnvironment()
          .registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("the font " + font + " cannot be read", e);
    }
  }

  /** Returns how wide it is, in whole pixels. */
  int width() {
    return (int) Math.ceil(document.size().width);
  }

  /** Returns how high it is, in whole pixels. */
  int height() {
    return (int) Math.ceil(document.size().height);
  }

  /**
   * Returns a picture of its size.
   *
   * @param watch asked whether to go on
   */
  BufferedImage image(FrameWatch watch) {
    BufferedImage image = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      paint(graphics, watch);
    } finally {
      graphics.dispose();
    }
    return image;
  }

  /**
   * Paints on a canvas that is as large at least.
   *
   * @param watch asked whether to go on
   * @return the words that were painted, which are outlines on the canvas
   */
  PlacedWords paint(Graphics2D canvas, FrameWatch watch) {
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    canvas.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    canvas.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    PlacedWords words = new PlacedWords();
    document.renderWithPlatform(
        NullPlatformSupport.INSTANCE,
        new WatchedOutput(canvas, watch, words),
        new ViewBox(width(), height()));
    return words;
  }
}
