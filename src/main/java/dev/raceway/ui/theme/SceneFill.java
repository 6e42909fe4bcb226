package dev.raceway.ui.theme;

import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;

/**
 * A dot in the colour of the cards, which gives that colour to the whole scene. A scene is wiped
 * with its own colour before anything is painted, which costs a tenth of what an area of the same
 * size costs; so cards need no area of their own, and the ground is painted around them.
 */
public final class SceneFill extends Region {

  /** Makes the dot for a scene; it is to be shown somewhere in it. */
  public SceneFill(Scene scene) {
    getStyleClass().add("scene-fill");
    setMouseTransparent(true);
    setManaged(false);
    resize(1, 1);
    backgroundProperty()
        .subscribe(
            background -> {
              if (background != null && !Background.EMPTY.equals(background)) {
                scene.setFill(background.getFills().get(0).getFill());
              }
            });
  }
}
