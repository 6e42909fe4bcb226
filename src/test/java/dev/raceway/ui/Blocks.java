package dev.raceway.ui;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Pictures as coarse blocks of one colour each. */
final class Blocks {

  private static final int SIZE = 8;

  /** How far the mean of a block may be off, of 255. */
  private static final int TOLERANCE = 8;

  private Blocks() {}

  /** Returns a picture that is smaller by a whole factor. */
  static BufferedImage small(BufferedImage picture, int factor) {
    int width = picture.getWidth() / factor;
    int height = picture.getHeight() / factor;
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        small.setRGB(x, y, rgb(mean(picture, x * factor, y * factor, factor)));
      }
    }
    return small;
  }

  /** Names the blocks that do not have the same colour in both pictures. */
  static List<String> differences(BufferedImage one, BufferedImage other) {
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      return List.of("another size");
    }
    List<String> found = new ArrayList<>();
    for (int y = 0; y + SIZE <= one.getHeight(); y += SIZE) {
      for (int x = 0; x + SIZE <= one.getWidth(); x += SIZE) {
        int[] now = mean(one, x, y, SIZE);
        int[] before = mean(other, x, y, SIZE);
        if (distance(now, before) > TOLERANCE) {
          found.add("at %d, %d: %06x, was %06x".formatted(x, y, rgb(now), rgb(before)));
        }
      }
    }
    return found;
  }

  private static int distance(int[] one, int[] other) {
    int most = 0;
    for (int i = 0; i < one.length; i++) {
      most = Math.max(most, Math.abs(one[i] - other[i]));
    }
    return most;
  }

  private static int[] mean(BufferedImage picture, int left, int top, int size) {
    int[] pixels = picture.getRGB(left, top, size, size, null, 0, size);
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int pixel : pixels) {
      red += pixel >> 16 & 0xff;
      green += pixel >> 8 & 0xff;
      blue += pixel & 0xff;
    }
    return new int[] {red / pixels.length, green / pixels.length, blue / pixels.length};
  }

  private static int rgb(int[] mean) {
    return mean[0] << 16 | mean[1] << 8 | mean[2];
  }
}
