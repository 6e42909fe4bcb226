package dev.raceway.ui;

import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Has JavaFX (21.0.11) draw all that it forgets in a scene's first frame.
 *
 * <p>In that frame every node is handed to the renderer, and only then does the scene begin to list
 * those that change. A sentence that is laid out as late as this ({@code Text.getRuns} lays its
 * {@code TextFlow} out) changes the bounds of all nodes around it: they are marked as changed, are
 * in no list, and since they are marked already they never come into one. From then on the window
 * shows old sizes and old words. A node that becomes visible is listed if it is marked; so
 * everything becomes visible once more.
 */
final class FirstFrame {

  private FirstFrame() {}

  /**
   * Follows a scene that is about to be shown, until it was drawn once.
   *
   * @param later what need not be there in the first frame
   */
  static void follow(Scene scene, Runnable later) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            // Later: the frame is not drawn yet.
            FxThread.run(
                () -> {
                  listWhatIsMarked(scene.getRoot());
                  later.run();
                });
          }
        });
  }

  private static void listWhatIsMarked(Parent root) {
    root.setVisible(false);
    root.setVisible(true);
  }
}
