package dev.raceway.ui.shell;

import dev.raceway.ui.control.IconButton;
import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.shell.ShellViewModel.Sheet;
import dev.raceway.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The name of the program, and what concerns the whole window. */
final class TitleBar extends HBox implements AutoCloseable {

  /** With less room than this the buttons leave their key caps out; the tool tips have them too. */
  private static final double ROOM_FOR_CAPS = 1400;

  /** With less room than this they show signs instead of words. */
  private static final double ROOM_FOR_WORDS = 1120;

  /** With less room than this the screens are in a list, and the program's name is left out. */
  private static final double ROOM_FOR_TABS = 820;

  private static final double LEAST_WIDTH = 540;

  private final Label name = new Label(Texts.get("shell.name"));
  private final ScreenTabs tabs;
  private final Subscription subscription;
  private final List<Worded> worded;

  TitleBar(Models models, WindowDeeds window) {
    super(8);
    name.getStyleClass().add("app-name");
    name.setMinWidth(USE_PREF_SIZE);
    tabs = new ScreenTabs(models.look().screenProperty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    worded =
        List.of(
            button(
                "again", "shell.again", Shortcut.AGAIN, Feather.REFRESH_CW, models.step()::restart),
            button(
                "undo", "shell.undo", Shortcut.UNDO, Feather.CORNER_UP_LEFT, models.step()::undo),
            button("open", "shell.open", Shortcut.OPEN, Feather.FOLDER, window.exchange()::open),
            new Worded(share(window.exchange()), Optional.empty(), new FontIcon(Feather.SHARE_2)),
            button(
                "present",
                "shell.present",
                Shortcut.PRESENT,
                Feather.MONITOR,
                () -> models.look().present(true)));
    getChildren().addAll(name, tabs, space);
    worded.forEach(each -> getChildren().add(each.button()));
    getChildren()
        .addAll(
            new IconButton("theme", Feather.SUN, "shell.theme", models.settings()::nextTheme),
            keyed(
                new IconButton(
                    "show-settings",
                    Feather.SETTINGS,
                    "shell.settings",
                    () -> models.look().toggle(Sheet.SETTINGS)),
                Shortcut.SETTINGS),
            keyed(
                new IconButton(
                    "show-keys",
                    Feather.HELP_CIRCLE,
                    "shell.keys",
                    () -> models.look().toggle(Sheet.KEYS)),
                Shortcut.KEYS));
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("bar", "top", "title-bar");
    widthProperty().subscribe(width -> arrange(width.doubleValue()));
    subscription = models.look().screenProperty().subscribe(this::offer);
  }

  /** A button with a word on it, and what stands beside the word or in its place. */
  private record Worded(ButtonBase button, Optional<Node> cap, Node sign) {

    void arrange(double width) {
      boolean hasWord = width >= ROOM_FOR_WORDS;
      button.setGraphic(hasWord ? cap.orElse(null) : sign);
      button.setContentDisplay(
          !hasWord
              ? ContentDisplay.GRAPHIC_ONLY
              : width >= ROOM_FOR_CAPS ? ContentDisplay.RIGHT : ContentDisplay.TEXT_ONLY);
    }
  }

  /** What is done to the run in hand is offered where it is seen. */
  private void offer(Screen screen) {
    for (String id : List.of("again", "undo")) {
      Node button = lookup("#" + id);
      button.setVisible(screen == Screen.STEP);
      button.setManaged(screen == Screen.STEP);
    }
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    tabs.close();
  }

  private void arrange(double width) {
    boolean isNarrow = width < ROOM_FOR_TABS;
    name.setVisible(!isNarrow);
    name.setManaged(!isNarrow);
    tabs.setNarrow(isNarrow);
    worded.forEach(each -> each.arrange(width));
  }

  /** The least is that of signs alone, whatever is shown now; or it could never become less. */
  @Override
  protected double computeMinWidth(double height) {
    double now = super.computeMinWidth(height);
    return getWidth() < ROOM_FOR_WORDS ? now : Math.min(now, LEAST_WIDTH);
  }

  private static Worded button(
      String id, String key, Shortcut shortcut, Feather sign, Runnable deed) {
    Button button = new Button(Texts.get(key));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> deed.run());
    return new Worded(
        keyed(button, shortcut), Optional.of(new KeyCap(shortcut.cap())), new FontIcon(sign));
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
