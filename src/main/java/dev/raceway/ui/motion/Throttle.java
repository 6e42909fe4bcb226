package dev.raceway.ui.motion;

import java.time.Duration;
import javafx.scene.Node;

/**
 * Lets something dear be shown as soon as what it tells of comes to rest, and once in a while
 * meanwhile: what changes faster than one can read need not be drawn in between.
 */
public final class Throttle {

  private static final Duration REST = Duration.ofMillis(150);
  private static final Duration MEANWHILE = Duration.ofSeconds(1);

  private final Pause rest;
  private final Pause meanwhile;
  private final Node part;
  private final Runnable show;
  private boolean again;

  /**
   * Makes it for a part of the window.
   *
   * @param part what is shown; nothing is shown in a window that has been closed meanwhile
   * @param show shows the present state
   */
  public Throttle(FrameClock clock, Node part, Runnable show) {
    this.part = part;
    this.show = show;
    rest = new Pause(clock, REST, this::flush);
    meanwhile = new Pause(clock, MEANWHILE, () -> {});
    part.sceneProperty().addListener((value, before, scene) -> flush());
  }

  /** Shows now if nothing was shown for a while, and at rest in any case. */
  public void request() {
    again = true;
    if (!meanwhile.isRunning()) {
      flush();
    } else {
      rest.begin();
    }
  }

  /** Shows at once what was asked for last. */
  public void flush() {
    if (again && isInWindow()) {
      again = false;
      rest.stop();
      show.run();
      meanwhile.begin();
    }
  }

  private boolean isInWindow() {
    return part.getScene() != null
        && part.getScene().getWindow() != null
        && part.getScene().getWindow().isShowing();
  }
}
