package dev.raceway.ui.step;

import dev.raceway.picture.board.content.Veil;
import dev.raceway.ui.step.side.SidePanel;
import javafx.scene.layout.Region;

/** What stands around a board that belongs to a lesson. */
public interface StepCompanion {

  /** Returns what the board keeps back now. */
  Veil veil();

  /** Returns whether the set-up may be changed now. */
  boolean offersSetup();

  /**
   * Returns what stands beside the board.
   *
   * @param history code and history, to be shown in it
   */
  Region beside(SidePanel history);

  /** Returns what stands below the board while a class looks. */
  Region below();

  /**
   * Returns what stands in place of the final values that can still happen, while they are kept
   * back.
   */
  String hint();
}
