package dev.raceway.ui.step.side;

import dev.raceway.ui.control.Segments;
import dev.raceway.ui.keys.LateTooltip;
import dev.raceway.ui.text.Texts;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The head of a part of the panel: its tabs, and a button that copies what it shows. */
final class TabRow extends HBox {

  private final Supplier<String> text;

  TabRow(Segments<?> tabs, String copyId, String copyHelp, Supplier<String> text) {
    this.text = text;
    getStyleClass().add("tab-row");
    setAlignment(Pos.CENTER_LEFT);
    tabs.getStyleClass().setAll("tabs");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button copy = new Button("", new FontIcon(Feather.COPY));
    copy.setId(copyId);
    copy.getStyleClass().addAll("quiet", "icon-only", "copy");
    copy.setAccessibleText(Texts.get(copyHelp));
    LateTooltip.set(copy, Texts.get(copyHelp));
    copy.setOnAction(event -> copy());
    getChildren().addAll(tabs, space, copy);
  }

  void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(text.get());
    Clipboard.getSystemClipboard().setContent(content);
  }
}
