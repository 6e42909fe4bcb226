package dev.raceway.ui;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
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
    int[] all = pixels(picture);
    int[] means = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        means[y * width + x] = mean(all, picture.getWidth(), x * factor, y * factor, factor);
      }
    }
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    small.setRGB(0, 0, width, height, means, 0, width);
    return small;
  }

  /** Names the blocks that do not have the same colour in both pictures. */
  static List<String> differences(BufferedImage one, BufferedImage other) {
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      return List.of("another size");
    }
    int width = one.getWidth();
    int[] now = pixels(one);
    int[] before = pixels(other);
    List<String> found = new ArrayList<>();
    for (int y = 0; y + SIZE <= one.getHeight(); y += SIZE) {
      for (int x = 0; x + SIZE <= width; x += SIZE) {
        int is = mean(now, width, x, y, SIZE);
        int was = mean(before, width, x, y, SIZE);
        if (distance(is, was) > TOLERANCE) {
          found.add("at %d, %d: %06x, was %06x".formatted(x, y, is, was));
        }
      }
    }
    return found;
  }

  private static int[] pixels(BufferedImage picture) {
    Raster raster = picture.getRaster();
    if (raster.getTransferType() != DataBuffer.TYPE_INT) {
      return pixels(repainted(picture));
    }
    return (int[]) raster.getDataElements(0, 0, picture.getWidth(), picture.getHeight(), null);
  }

  /** Of bytes, as files are read, each colour would be asked for by itself, which takes long. */
  private static BufferedImage repainted(BufferedImage picture) {
    BufferedImage ints =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = ints.createGraphics();
    pen.drawImage(picture, 0, 0, null);
    pen.dispose();
    return ints;
  }

  private static int distance(int one, int other) {
    int red = Math.abs((one >> 16 & 0xff) - (other >> 16 & 0xff));
    int green = Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff));
    int blue = Math.abs((one & 0xff) - (other & 0xff));
    return Math.max(red, Math.max(green, blue));
  }

  private static int mean(int[] pixels, int width, int left, int top, int size) {
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int y = top; y < top + size; y++) {
      for (int x = left; x < left + size; x++) {
        int pixel = pixels[y * width + x];
        red += pixel >> 16 & 0xff;
        green += pixel >> 8 & 0xff;
        blue += pixel & 0xff;
      }
    }
    int all = size * size;
    return ((red / all) << 16) | ((green / all) << 8) | (blue / all);
  }
}
