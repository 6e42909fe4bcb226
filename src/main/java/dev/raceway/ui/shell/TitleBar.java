package dev.raceway.ui.shell;

import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.shell.ShellViewModel.Sheet;
import dev.raceway.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The name of the program, and what concerns the whole window. */
final class TitleBar extends HBox {

  /** With less room than this the buttons leave their key caps out; the tool tips have them too. */
  private static final double ROOM_FOR_CAPS = 1100;

  TitleBar(Models models, WindowDeeds window) {
    super(8);
    Label name = new Label(Texts.get("shell.name"));
    name.getStyleClass().add("app-name");
    name.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren()
        .addAll(
            name,
            space,
            button("again", "shell.again", Shortcut.AGAIN, models.step()::restart),
            button("undo", "shell.undo", Shortcut.UNDO, models.step()::undo),
            button("open", "shell.open", Shortcut.OPEN, window.exchange()::open),
            share(window.exchange()),
            button("present", "shell.present", Shortcut.PRESENT, () -> models.look().present(true)),
            icon("theme", new FontIcon(Feather.SUN), "shell.theme", models.settings()::nextTheme),
            keyed(
                icon(
                    "show-settings",
                    new FontIcon(Feather.SETTINGS),
                    "shell.settings",
                    () -> models.look().toggle(Sheet.SETTINGS)),
                Shortcut.SETTINGS),
            keyed(
                icon(
                    "show-keys",
                    new FontIcon(Feather.HELP_CIRCLE),
                    "shell.keys",
                    () -> models.look().toggle(Sheet.KEYS)),
                Shortcut.KEYS));
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("bar", "top", "title-bar");
    widthProperty().subscribe(width -> showCaps(width.doubleValue() >= ROOM_FOR_CAPS));
  }

  private void showCaps(boolean shown) {
    for (Node node : getChildren()) {
      if (node instanceof Button button && button.getGraphic() instanceof KeyCap) {
        button.setContentDisplay(shown ? ContentDisplay.RIGHT : ContentDisplay.TEXT_ONLY);
      }
    }
  }

  private static Button button(String id, String key, Shortcut shortcut, Runnable deed) {
    Button button = new Button(Texts.get(key), new KeyCap(shortcut.cap()));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> deed.run());
    return keyed(button, shortcut);
  }

  private static Button icon(String id, FontIcon icon, String key, Runnable deed) {
    Button button = new Button("", icon);
    button.setId(id);
    button.getStyleClass().add("icon-button");
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(Texts.get(key));
    KeyTips.set(button, Texts.get(key));
    button.setOnAction(event -> deed.run());
    return button;
  }

  /** Says what a button does and which key does the same. */
  private static Button keyed(Button button, Shortcut shortcut) {
    KeyTips.set(button, Texts.of(shortcut), shortcut);
    return button;
  }

  private static MenuButton share(Exchange exchange) {
    MenuButton share =
        new MenuButton(
            Texts.get("shell.share"),
            null,
            item("shell.copy", Shortcut.COPY, exchange::copy),
            item("shell.paste", Shortcut.PASTE, exchange::paste),
            item("shell.save", Shortcut.SAVE, exchange::save));
    share.setId("share");
    share.setMinWidth(USE_PREF_SIZE);
    KeyTips.set(share, Texts.get("shell.share-help"));
    return share;
  }

  private static MenuItem item(String key, Shortcut shortcut, Runnable deed) {
    MenuItem item = new MenuItem(Texts.get(key), new KeyCap(shortcut.cap()));
    item.setOnAction(event -> deed.run());
    return item;
  }
}
