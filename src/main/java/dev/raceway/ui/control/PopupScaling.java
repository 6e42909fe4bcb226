package dev.raceway.ui.control;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/**
 * Scales the pop-ups of a node's window as they open. They are windows of their own, so no
 * transform of the node reaches them; JavaFX puts them at the right place by itself.
 */
final class PopupScaling implements ListChangeListener<Window> {

  private final Node owner;
  private final Scale scale;

  PopupScaling(Node owner, Scale scale) {
    this.owner = owner;
    this.scale = scale;
  }

  @Override
  public void onChanged(Change<? extends Window> change) {
    while (change.next()) {
      change.getAddedSubList().stream().filter(this::isOfOwner).forEach(this::scale);
    }
  }

  private boolean isOfOwner(Window window) {
    return owner.getScene() != null && PopUps.isOwned(window, owner.getScene().getWindow());
  }

  private void scale(Window popup) {
    for (Node content : popup.getScene().getRoot().getChildrenUnmodifiable()) {
      if (!content.getTransforms().contains(scale)) {
        content.getTransforms().add(scale);
      }
    }
  }
}
