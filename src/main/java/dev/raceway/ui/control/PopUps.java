package dev.raceway.ui.control;

import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** The lists and menus that unfold over a window. Each is a window of its own, owned by it. */
public final class PopUps {

  private PopUps() {}

  /** Returns whether a list or a menu is unfolded over a window; a tool tip is neither. */
  public static boolean isOpenOver(Window owner) {
    return Window.getWindows().stream()
        .anyMatch(each -> each.isShowing() && !(each instanceof Tooltip) && isOwned(each, owner));
  }

  /** Returns whether a window is a pop-up of another, or of one of that one's pop-ups. */
  static boolean isOwned(Window popUp, Window owner) {
    Window root = popUp;
    while (root instanceof PopupWindow popup) {
      root = popup.getOwnerWindow();
    }
    return root != popUp && root == owner;
  }
}
