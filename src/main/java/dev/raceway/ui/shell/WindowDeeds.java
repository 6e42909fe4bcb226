package dev.raceway.ui.shell;

import dev.raceway.ui.control.ScalingPane;

/** What keys and buttons can ask of the window itself. */
interface WindowDeeds {

  /** Returns what makes everything larger and smaller. */
  ScalingPane zoom();

  /** Puts the run's share code on the clipboard. */
  void copy();

  /** Loads a share code or a schedule from the clipboard. */
  void paste();

  /** Runs trials on real threads with this set-up. */
  void runTrials();

  /** Fills the screen, or leaves it again. */
  void toggleFullScreen();

  /**
   * Leaves what one is in: a text field, the full screen.
   *
   * @return whether there was anything to leave
   */
  boolean leave();
}
