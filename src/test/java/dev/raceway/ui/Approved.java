package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A picture that somebody looked at and found right, made small, and where everything stood in it.
 * {@code -Dapprove=true} keeps what is seen now instead of comparing it.
 */
final class Approved {

  private static final Path FOLDER = Path.of("src", "test", "resources", "approved");
  private static final int WIDTH = 640;

  private Approved() {}

  static boolean approvesNow() {
    return Boolean.getBoolean("approve");
  }

  /** Compares where things stand, strictly. */
  static void layout(String name, Layout now) throws IOException {
    Path file = FOLDER.resolve(name + ".layout");
    if (approvesNow()) {
      Files.createDirectories(FOLDER);
      Files.write(file, now.lines());
    }
    assertThat(now.differences(new Layout(Files.readAllLines(file)))).as(name).isEmpty();
  }

  /** Compares what things look like from afar, where the drawing of letters does not matter. */
  static void picture(String name, BufferedImage whole) throws IOException {
    Path file = FOLDER.resolve(name + ".png");
    BufferedImage now = Blocks.small(whole, Math.max(1, whole.getWidth() / WIDTH));
    if (approvesNow()) {
      ImageIO.write(now, "png", file.toFile());
    }
    assertThat(Blocks.differences(now, ImageIO.read(file.toFile()))).as(name).isEmpty();
  }
}
