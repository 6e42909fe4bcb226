package dev.raceway.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/**
 * Gives the keyboard back to the screen when a person is done with a control: after a click on it,
 * and where it has unfolded a list, after that list is folded again, by a choice or without one.
 * What is typed in keeps the keyboard, and so does all that lies on a sheet.
 */
final class FocusReturn {

  private final Scene scene;
  private final Sheets sheets;
  private final Runnable giveBack;
  private Subscription list = Subscription.EMPTY;

  FocusReturn(Scene scene, Sheets sheets, Runnable giveBack) {
    this.scene = scene;
    this.sheets = sheets;
    this.giveBack = giveBack;
    scene.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    scene.focusOwnerProperty().subscribe(this::follow);
  }

  private void clicked(MouseEvent event) {
    // What was clicked may be gone already, as after a change of the language.
    if (event.getTarget() instanceof Node node && !keeps(node)) {
      giveBack.run();
    }
  }

  private boolean keeps(Node clicked) {
    for (Node each = clicked; each != null; each = each.getParent()) {
      if (each instanceof TextInputControl || isUnfolded(each) || each == sheets) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnfolded(Node node) {
    return hasList(node) && unfolded(node).getValue();
  }

  private static boolean hasList(Node node) {
    return node instanceof ComboBoxBase || node instanceof MenuButton;
  }

  private static ObservableValue<Boolean> unfolded(Node node) {
    return node instanceof ComboBoxBase<?> choice
        ? choice.showingProperty()
        : ((MenuButton) node).showingProperty();
  }

  /** A control that unfolds a list has the keyboard for as long as the list is there. */
  private void follow(Node owner) {
    list.unsubscribe();
    list =
        hasList(owner)
            ? unfolded(owner).subscribe((was, is) -> folded(owner, is))
            : Subscription.EMPTY;
  }

  private void folded(Node owner, boolean isUnfolded) {
    if (!isUnfolded && owner == scene.getFocusOwner() && !keeps(owner)) {
      giveBack.run();
    }
  }
}
