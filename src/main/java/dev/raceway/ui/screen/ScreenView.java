package dev.raceway.ui.screen;

import dev.raceway.ui.control.Popover;
import dev.raceway.ui.control.PopoverLayer;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.keys.Stroke;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * One of the window's screens, in the language in which it was built. It is built when it is shown
 * for the first time, and lets go of its view model when it is closed.
 */
public interface ScreenView extends AutoCloseable {

  /** Returns what is shown; it has the style class {@link Popover#HOST}, and popovers lie on it. */
  Pane pane();

  /**
   * Returns the bar in which the screen is set up, the top of its pane. It is hidden while
   * presenting, and may be laid elsewhere meanwhile.
   */
  Region setup();

  /** Gives the keyboard to where the single keys belong while no control needs them. */
  void focusHome();

  /**
   * Does what a key stands for on this screen.
   *
   * @return whether it means anything here; if not, the window may know it
   */
  boolean does(Shortcut shortcut, Stroke stroke);

  /**
   * Tells whether a key is for this screen even where the control that has the keyboard needs it.
   */
  default boolean claims(Shortcut shortcut, Node focus) {
    return false;
  }

  /** Shows what a class is to see alone and large, or everything again. */
  void setPresenting(boolean isOn);

  /** Lets go of the view model, which lives on. */
  @Override
  void close();

  /** Tells whether a card is unfolded, which has the keys while it is. */
  default boolean isCovered() {
    return PopoverLayer.over(pane()).isPresent();
  }

  /**
   * Folds the card that is unfolded.
   *
   * @return whether there was one
   */
  default boolean uncover() {
    Optional<PopoverLayer> layer = PopoverLayer.over(pane());
    layer.ifPresent(PopoverLayer::close);
    return layer.isPresent();
  }
}
