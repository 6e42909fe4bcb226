package dev.raceway.ui.canvas;

import dev.raceway.ui.canvas.DrawnPicture.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.QuadCurve;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;

/** Reads what a picture of nodes shows. */
public final class NodesRead {

  /** Signs that the shipped fonts lack. */
  private static final String SIGNS = "[\u2715\u21A4]";

  private final Parent origin;
  private final Predicate<Node> unread;
  private final List<Thing> things = new ArrayList<>();
  private final List<String> cut = new ArrayList<>();

  /**
   * Reads nothing yet.
   *
   * @param origin from whose corner places count
   */
  public NodesRead(Parent origin) {
    this(origin, node -> false);
  }

  /**
   * Reads nothing yet.
   *
   * @param origin from whose corner places count
   * @param unread what is no part of the picture
   */
  public NodesRead(Parent origin, Predicate<Node> unread) {
    this.origin = origin;
    this.unread = unread;
  }

  /** Returns what is seen of it. */
  public DrawnPicture picture() {
    origin.getChildrenUnmodifiable().forEach(this::read);
    return new DrawnPicture(things);
  }

  /** Returns the runs of words that it has no room for, whose ends it does not show. */
  public List<String> cut() {
    return cut.stream()
        .flatMap(words -> Stream.of(words.split(SIGNS + "|\n", -1)))
        .map(String::strip)
        .toList();
  }

  private void read(Node node) {
    if (!node.isVisible() || unread.test(node) || node instanceof FontIcon) {
      return;
    }
    if (node instanceof Text text) {
      if (text.getParent() instanceof Label label && !label.getText().equals(text.getText())) {
        cut.add(label.getText());
      } else {
        words(text);
      }
    } else if (node instanceof SVGPath path) {
      path(path);
    } else if (node instanceof QuadCurve curve) {
      things.add(Thing.outline(hex(curve.getStroke())));
    } else if (node instanceof Hatch hatch) {
      area("stripes", hatch, Insets.EMPTY);
    } else {
      if (node instanceof Region region && region.getBackground() != null) {
        ground(region);
      }
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(this::read);
      }
    }
  }

  private void path(SVGPath path) {
    if (!path.getContent().isEmpty()) {
      things.add(
          Thing.path(
              path.getContent(),
              colours(path.getFill(), path.getStroke()),
              path.getStroke() == null ? 0 : path.getStrokeWidth()));
    }
  }

  /** Returns the colours of an inside and of a line. */
  static String colours(Paint inside, Paint line) {
    return (inside == null ? "none" : hex(inside)) + " " + (line == null ? "none" : hex(line));
  }

  private void ground(Region region) {
    for (BackgroundFill fill : region.getBackground().getFills()) {
      if (!(fill.getFill() instanceof Color colour) || colour.getOpacity() > 0) {
        if (region.getShape() != null) {
          things.add(Thing.outline(hex(fill.getFill())));
        } else {
          area(hex(fill.getFill()), region, fill.getInsets());
        }
      }
    }
  }

  private void area(String colour, Region region, Insets insets) {
    double width = region.getWidth() - insets.getLeft() - insets.getRight();
    double height = region.getHeight() - insets.getTop() - insets.getBottom();
    if (width > 0 && height > 0) {
      Point2D corner = place(region, insets.getLeft(), insets.getTop());
      things.add(Thing.area(colour, corner.getX(), corner.getY(), width, height));
    }
  }

  private void words(Text text) {
    double top = text.getLayoutBounds().getMinY();
    double lineHeight = width("", text).getLayoutBounds().getHeight() + text.getLineSpacing();
    String[] lines = text.getText().split("\n", -1);
    for (int line = 0; line < lines.length; line++) {
      double spare =
          text.getTextAlignment() == TextAlignment.CENTER
              ? text.getLayoutBounds().getWidth()
                  - width(lines[line], text).getLayoutBounds().getWidth()
              : 0;
      double ground = top + text.getBaselineOffset() + line * lineHeight;
      line(lines[line], text.getX() + spare / 2, ground, text);
    }
  }

  private void line(String line, double x, double ground, Text text) {
    int from = 0;
    for (String run : line.split(SIGNS, -1)) {
      if (!run.isBlank()) {
        int at = line.indexOf(run.strip(), from);
        double before = width(line.substring(0, at), text).getLayoutBounds().getWidth();
        Point2D place = place(text, x + before, ground);
        things.add(Thing.words(run.strip(), hex(text.getFill()), place.getX(), place.getY()));
        from = at + run.strip().length();
      }
    }
  }

  private static Text width(String words, Text as) {
    Text measured = new Text(words);
    measured.setFont(as.getFont());
    return measured;
  }

  private Point2D place(Node node, double x, double y) {
    return origin.sceneToLocal(node.localToScene(x, y));
  }

  private static String hex(Paint paint) {
    return paint instanceof Color colour
        ? "#%02X%02X%02X"
            .formatted(
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255))
        : "stripes";
  }
}
