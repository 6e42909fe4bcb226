package dev.raceway.session.export.picture;

import com.github.weisj.jsvg.renderer.RenderContext;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.TextOutput;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The words of a picture and where they stand, noted while it is painted. */
final class PlacedWords {

  private final List<Line> lines = new ArrayList<>();

  /**
   * Words that were painted in one go.
   *
   * @param text the words
   * @param size how large letters are
   * @param first where the first letter stands
   * @param last where the last one does
   */
  record Line(String text, double size, Point2D first, Point2D last) {}

  /** Returns all words, in the order in which they were painted. */
  List<Line> lines() {
    return lines;
  }

  /** Returns what notes the words of a canvas, which may be moved meanwhile. */
  TextOutput of(Output canvas) {
    return new TextOutput() {
      private final StringBuilder text = new StringBuilder();
      private double size;
      private boolean isLevel;
      private Point2D first = new Point2D.Double();
      private Point2D last = new Point2D.Double();

      @Override
      public void codepoint(String letter, AffineTransform place, RenderContext context) {
        last = new Point2D.Double(place.getTranslateX(), place.getTranslateY());
        canvas.transform().transform(last, last);
        if (text.length() == 0) {
          first = last;
          size = context.measureContext().em() * canvas.transform().getScaleY();
          isLevel = canvas.transform().getShearY() == 0 && size > 0;
        }
        text.append(letter);
      }

      @Override
      public void beginText() {
        text.setLength(0);
      }

      @Override
      public void glyphRunBreak() {
        // Letters that are moved a little still are one line.
      }

      @Override
      public void endText() {
        // What stands along an axis is seen and not said.
        if (text.length() > 0 && isLevel) {
          lines.add(new Line(text.toString(), size, first, last));
        }
      }
    };
  }
}
