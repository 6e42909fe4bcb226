package dev.raceway.ui.shell;

import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.text.Texts;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A card that lies over the screen; a click beside it takes it away. */
final class SheetView extends StackPane {

  private final Button close = new Button(Texts.get("shell.close"));
  private final ScrollPane scroll;
  private final Runnable onGone;
  private Node first;

  /**
   * Makes a card.
   *
   * @param onClose told that a person wants it away
   * @param onGone run when it has been taken away
   * @param actions what else can be done here, beside the way out
   */
  SheetView(
      String id, String title, Region body, Runnable onClose, Runnable onGone, Button... actions) {
    this.onGone = onGone;
    getStyleClass().add("sheet-ground");
    setOnMouseClicked(
        event -> {
          if (event.getTarget() == this) {
            onClose.run();
          }
        });
    Label name = new Label(title);
    name.getStyleClass().add("sheet-title");
    close.setId(id + "-close");
    close.setMinWidth(USE_PREF_SIZE);
    KeyTips.set(close, Texts.get("shell.close-help"), Shortcut.LEAVE);
    close.setOnAction(event -> onClose.run());
    HBox buttons = new HBox();
    buttons.getChildren().addAll(actions);
    buttons.getChildren().add(close);
    SheetHead head = new SheetHead(name, buttons);
    scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("sheet-scroll", "focus-ring");
    scroll.setAccessibleText(title);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    first = scroll;
    VBox card = new VBox(12, head, scroll);
    card.setId(id);
    card.setAccessibleRole(AccessibleRole.DIALOG);
    card.setAccessibleText(title);
    card.getStyleClass().addAll("card", "sheet");
    card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(card);
  }

  /** Puts the keyboard into the sheet. */
  void focusFirst() {
    // A scroll pane takes its content in with its skin.
    applyCss();
    first.requestFocus();
  }

  /** Lets the keyboard begin elsewhere than at what can be scrolled. */
  void beginAt(Node node) {
    first = node;
  }

  /** Says on the way out what it means here. */
  void sayOnClose(String words, String help) {
    close.setText(words);
    KeyTips.set(close, help, Shortcut.LEAVE);
  }

  void close() {
    onGone.run();
  }

  boolean holds(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each == this) {
        return true;
      }
    }
    return false;
  }
}
