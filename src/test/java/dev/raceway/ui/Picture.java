package dev.raceway.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.kordamp.ikonli.javafx.FontIcon;

/** Takes pictures of nodes for people to look at, and looks for words that were cut. */
public final class Picture {

  private static final Path FOLDER = Path.of("target", "screenshots");

  private Picture() {}

  /** Writes {@code target/screenshots/NAME.png}. On the JavaFX thread. */
  public static Path write(Node node, String name) {
    return write(of(node), name);
  }

  /** Takes a picture. On the JavaFX thread. */
  static BufferedImage of(Node node) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(node.getScene().getFill());
    WritableImage image = node.snapshot(parameters, null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    picture.getRaster().setDataElements(0, 0, width, height, pixels);
    return picture;
  }

  /** Writes {@code target/screenshots/NAME.png}. */
  static Path write(BufferedImage picture, String name) {
    try {
      Path file = Files.createDirectories(FOLDER).resolve(name + ".png");
      ImageIO.write(picture, "png", file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the words below a node that do not show in full. On the JavaFX thread. */
  public static List<String> cutWords(Parent root) {
    return all(root).filter(Picture::isCut).map(Node::toString).toList();
  }

  private static boolean isCut(Node node) {
    if (node instanceof Labeled label) {
      return isCut(label);
    }
    return node instanceof TextField field && isCut(field);
  }

  private static boolean isCut(Labeled label) {
    String whole = Objects.requireNonNullElse(label.getText(), "");
    return words(label).anyMatch(words -> !words.getText().equals(whole));
  }

  /** What is long scrolls under the cursor; a number or a hint does not. */
  private static boolean isCut(TextField field) {
    if (!(field.getParent() instanceof Spinner) && !field.getText().isEmpty()) {
      return false;
    }
    double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
    return all(field)
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .anyMatch(words -> words.getLayoutBounds().getWidth() > room);
  }

  private static Stream<Text> words(Parent parent) {
    return parent.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        // An icon is a letter of a font, but no word.
        .filter(node -> !(node instanceof FontIcon))
        .map(Text.class::cast);
  }

  private static Stream<Node> all(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Picture::all))
        : Stream.of(node);
  }
}
