package dev.raceway.ui.shell;

import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.shell.ShellViewModel.Sheet;
import dev.raceway.ui.step.StepViewModel;
import dev.raceway.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The name of the program, and what concerns the whole window. */
final class TitleBar extends HBox {

  private final StepViewModel step;
  private final WindowDeeds window;

  TitleBar(StepViewModel step, ShellViewModel look, WindowDeeds window) {
    super(8);
    this.step = step;
    this.window = window;
    Label name = new Label(Texts.get("shell.name"));
    name.getStyleClass().add("app-name");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(name, space, again(), undo(), share(), theme(look), keys(look));
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("bar", "top", "title-bar");
  }

  private Button again() {
    Button again =
        button(
            "again", Texts.get("shell.again"), Texts.get("shell.again-help"), Shortcut.AGAIN.cap());
    again.setOnAction(event -> step.restart());
    return again;
  }

  private Button undo() {
    Button undo =
        button("undo", Texts.get("shell.undo"), Texts.get("shell.undo-help"), Shortcut.UNDO.cap());
    undo.setOnAction(event -> step.undo());
    return undo;
  }

  private static Button button(String id, String text, String help, String cap) {
    Button button = new Button(text, new KeyCap(cap));
    button.setId(id);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setTooltip(new Tooltip(help + "  " + cap));
    return button;
  }

  private MenuButton share() {
    MenuItem copy = new MenuItem(Texts.get("shell.copy"));
    copy.setOnAction(event -> window.copy());
    MenuItem paste = new MenuItem(Texts.get("shell.paste"));
    paste.setOnAction(event -> window.paste());
    MenuButton share = new MenuButton(Texts.get("shell.share"), null, copy, paste);
    share.setId("share");
    return share;
  }

  private static Button theme(ShellViewModel look) {
    Button theme = new Button("", new FontIcon(Feather.SUN));
    theme.setId("theme");
    theme.getStyleClass().add("icon-button");
    theme.setAccessibleText(Texts.get("shell.theme"));
    theme.setTooltip(new Tooltip(Texts.get("shell.theme")));
    theme.setOnAction(event -> look.nextTheme());
    return theme;
  }

  private static Button keys(ShellViewModel look) {
    Button keys = new Button("?");
    keys.setId("show-keys");
    keys.getStyleClass().add("icon-button");
    keys.setAccessibleText(Texts.get("shell.keys"));
    keys.setTooltip(new Tooltip(Texts.get("shell.keys") + "  " + Shortcut.KEYS.cap()));
    keys.setOnAction(event -> look.toggle(Sheet.KEYS));
    return keys;
  }
}
