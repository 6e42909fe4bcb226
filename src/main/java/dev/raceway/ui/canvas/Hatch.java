package dev.raceway.ui.canvas;

import dev.raceway.picture.Style;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * An area with a pattern. The pattern is painted once, as wide as any screen, and cut to size:
 * without a graphics card, painting it anew takes longer than all the rest of the board.
 */
public final class Hatch extends Pane {

  private static final double WIDEST = 4096;

  private final Region pattern = new Region();
  private final Rectangle cut = new Rectangle();

  public Hatch(Style style) {
    pattern.setManaged(false);
    PartsPane.dress(pattern, style);
    pattern.setCache(true);
    getChildren().add(pattern);
    setClip(cut);
  }

  @Override
  public void resize(double width, double height) {
    super.resize(width, height);
    cut.setWidth(width);
    cut.setHeight(height);
    pattern.resize(WIDEST, height);
  }
}
