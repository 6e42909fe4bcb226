package dev.raceway.ui.shell;

import dev.raceway.ui.control.ScalingPane;
import dev.raceway.ui.screen.ScreenView;

/** What keys and buttons can ask of the window itself. */
interface WindowActions {

  /** Returns what makes everything larger and smaller. */
  ScalingPane zoom();

  /** Returns what takes runs in and gives them out. */
  Exchange exchange();

  /** Returns the screen that is shown. */
  ScreenView screen();

  /** Puts the keyboard into the set-up of the screen. */
  void goToSetup();

  /** Unfolds what can be done where the keyboard is. */
  void askForMenu();

  /** Fills the screen, or leaves it again. */
  void toggleFullScreen();

  /**
   * Leaves what one is in: a text field, the full screen.
   *
   * @return whether there was anything to leave
   */
  boolean leave();
}
