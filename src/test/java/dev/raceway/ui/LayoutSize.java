package dev.raceway.ui;

import java.util.List;
import javafx.scene.Parent;

/**
 * How large a window is laid out.
 *
 * @param width in pixels
 * @param height in pixels
 */
record LayoutSize(int width, int height) {

  /** Sizes of projectors and screens that people have. */
  static final List<LayoutSize> USUAL =
      List.of(
          new LayoutSize(1024, 768),
          new LayoutSize(1280, 720),
          new LayoutSize(1440, 900),
          new LayoutSize(1920, 1080));

  /** Lays a window out in this size, which may be larger than the screen that there is. */
  void layOut(Parent root) {
    root.resize(width, height);
    // Bars that take another row when there is little room do so in another pass.
    for (int pass = 0; pass < 4; pass++) {
      root.applyCss();
      root.layout();
    }
  }

  @Override
  public String toString() {
    return width + "×" + height;
  }
}
