package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A picture that somebody looked at and found right, made small, and where everything stood in it.
 * {@code -Dapprove=true} keeps what is seen now instead of comparing it.
 */
final class Approved {

  private static final Path FOLDER = Path.of("src", "test", "resources", "approved");

  /** The JavaFX whose screens are approved first; see decision 0001. */
  private static final String SHARED_BY = "21";

  private static final int WIDTH = 640;

  private Approved() {}

  static boolean approvesNow() {
    return Boolean.getBoolean("approve");
  }

  /** Compares where things stand, strictly. */
  static void layout(String name, Layout now) throws IOException {
    if (approvesNow()) {
      keep(
          name + ".layout", file -> Files.write(file, now.lines()), file -> differences(now, file));
    }
    assertThat(differences(now, approved(name + ".layout"))).as(name).isEmpty();
  }

  /**
   * Compares what things look like from afar, where the drawing of letters does not matter. Another
   * JavaFX draws each of them a little differently; where things stand is what all agree on.
   */
  static void picture(String name, BufferedImage whole) throws IOException {
    if (!isShared()) {
      return;
    }
    BufferedImage now = Blocks.small(whole, Math.max(1, whole.getWidth() / WIDTH));
    if (approvesNow()) {
      keep(
          name + ".png",
          file -> ImageIO.write(now, "png", file.toFile()),
          file -> differences(now, file));
    }
    assertThat(differences(now, FOLDER.resolve(name + ".png"))).as(name).isEmpty();
  }

  private static List<String> differences(Layout now, Path file) throws IOException {
    return now.differences(new Layout(Files.readAllLines(file)));
  }

  private static List<String> differences(BufferedImage now, Path file) throws IOException {
    return Blocks.differences(now, ImageIO.read(file.toFile()));
  }

  /** Returns what holds for the JavaFX that draws: its own, if it has one, else what all share. */
  private static Path approved(String name) {
    Path own = own(name);
    return Files.exists(own) ? own : FOLDER.resolve(name);
  }

  private static Path own(String name) {
    return isShared() ? FOLDER.resolve(name) : FOLDER.resolve(major()).resolve(name);
  }

  private static boolean isShared() {
    return major().equals(SHARED_BY);
  }

  private static String major() {
    return System.getProperty("javafx.version").split("\\.", 2)[0];
  }

  /** A newer JavaFX has one of its own only where it draws something else. */
  private static void keep(String name, Writing writing, Comparing comparing) throws IOException {
    Path own = own(name);
    Path shared = FOLDER.resolve(name);
    if (!own.equals(shared)) {
      Files.deleteIfExists(own);
      if (Files.exists(shared) && comparing.with(shared).isEmpty()) {
        return;
      }
    }
    Files.createDirectories(own.getParent());
    writing.to(own);
  }

  /** Writes what is seen now. */
  @FunctionalInterface
  private interface Writing {
    void to(Path file) throws IOException;
  }

  /** Compares what is seen now. */
  @FunctionalInterface
  private interface Comparing {
    List<String> with(Path file) throws IOException;
  }
}
