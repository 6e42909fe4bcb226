package dev.raceway.ui.step.board;

import dev.raceway.ui.step.board.DrawnBoard.Thing;
import java.util.ArrayList;
import java.util.List;
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
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;

/** Reads what a board of nodes shows. */
final class NodesRead {

  /** Signs that the shipped fonts lack. */
  private static final String SIGNS = "[\u2715\u21A4]";

  private final Parent origin;
  private final List<Thing> things = new ArrayList<>();
  private final List<String> cut = new ArrayList<>();

  /** Reads nothing yet. */
  NodesRead(BoardView board) {
    origin = (Parent) board.getChildrenUnmodifiable().get(0);
  }

  DrawnBoard board() {
    origin.getChildrenUnmodifiable().forEach(this::read);
    return new DrawnBoard(things);
  }

  /** Returns the runs of words that the board has no room for, whose ends it does not show. */
  List<String> cut() {
    return cut.stream()
        .flatMap(words -> Stream.of(words.split(SIGNS + "|\n", -1)))
        .map(String::strip)
        .toList();
  }

  private void read(Node node) {
    if (!node.isVisible() || node instanceof LaneCursor || node instanceof FontIcon) {
      return;
    }
    if (node instanceof Text text) {
      if (text.getParent() instanceof Label label && !label.getText().equals(text.getText())) {
        cut.add(label.getText());
      } else {
        words(text);
      }
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
      line(lines[line], spare / 2, ground, text);
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
