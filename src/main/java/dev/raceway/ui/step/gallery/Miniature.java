package dev.raceway.ui.step.gallery;

import dev.raceway.picture.miniature.MiniatureDrawing;
import dev.raceway.schedule.Trace;
import dev.raceway.ui.canvas.PartsPane;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;

/** A run as a small picture in the window. */
public final class Miniature extends Pane {

  /** Shows a run. */
  public Miniature(Trace trace) {
    getStyleClass().add("miniature");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMouseTransparent(true);
    setMinSize(MiniatureDrawing.WIDTH, MiniatureDrawing.HEIGHT);
    setMaxSize(MiniatureDrawing.WIDTH, MiniatureDrawing.HEIGHT);
    PartsPane parts = new PartsPane();
    parts.show(new MiniatureDrawing(trace).parts());
    getChildren().add(parts);
  }
}
