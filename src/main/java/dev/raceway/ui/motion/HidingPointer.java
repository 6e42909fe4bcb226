package dev.raceway.ui.motion;

import java.time.Duration;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

/** Hides the mouse pointer while nobody moves it, if that is wanted. */
public final class HidingPointer {

  private static final Duration REST = Duration.ofSeconds(2);

  private final Pause rest;
  private final Scene scene;
  private boolean isHiding;

  /** Makes it for a window, where the pointer does not hide at first. */
  public HidingPointer(FrameClock clock, Scene scene) {
    this.scene = scene;
    rest = new Pause(clock, REST, () -> scene.setCursor(Cursor.NONE));
    scene.addEventFilter(MouseEvent.MOUSE_MOVED, event -> moved());
    scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> moved());
  }

  /** Lets the pointer hide from now on, or shows it for good. */
  public void setHiding(boolean hiding) {
    isHiding = hiding;
    moved();
  }

  private void moved() {
    scene.setCursor(Cursor.DEFAULT);
    if (isHiding) {
      rest.begin();
    } else {
      rest.stop();
    }
  }
}
