package dev.raceway.ui.screen;

import javafx.scene.control.Label;

/** Words that go on in a further line where there is no room, and are never cut. */
public final class WrappedLabel extends Label {

  /**
   * Makes a label without a text.
   *
   * @param id its id, by which style sheets know it too
   * @param styles further names for style sheets
   */
  public WrappedLabel(String id, String... styles) {
    setId(id);
    getStyleClass().add(id);
    getStyleClass().addAll(styles);
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
  }
}
