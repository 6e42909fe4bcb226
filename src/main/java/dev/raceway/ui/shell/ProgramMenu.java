package dev.raceway.ui.shell;

import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.settings.SettingsViewModel;
import dev.raceway.ui.settings.ThemeChoice;
import dev.raceway.ui.shell.ShellViewModel.Sheet;
import dev.raceway.ui.text.Texts;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** The menu of what is seldom needed: files, the theme, the settings, keys, and a fresh start. */
final class ProgramMenu extends MenuButton implements AutoCloseable {

  private final SettingsViewModel settings;
  private final Subscription subscription;

  ProgramMenu(Models models, Exchange exchange) {
    settings = models.settings();
    setId("theme");
    getStyleClass().add("icon-only");
    Region sign = new Region();
    sign.getStyleClass().addAll("icon", "half-circle");
    setGraphic(sign);
    setMinWidth(USE_PREF_SIZE);
    setAccessibleText(Texts.get("shell.theme"));
    KeyTips.set(this, Texts.get("shell.theme.help"));
    MenuItem again = item("again", "shell.again", Shortcut.AGAIN, models.step().inHand()::restart);
    MenuItem undo = item("undo", "shell.undo", Shortcut.UNDO, models.step().inHand()::undo);
    MenuItem ask = item("ask-class", "ask.open", Shortcut.ASK, models.step().asking()::ask);
    RecentMenu recent = new RecentMenu(models);
    getItems()
        .addAll(
            item("open-file", "shell.open", Shortcut.OPEN, exchange::open),
            recent,
            item("save-file", "document.save", Shortcut.SAVE, models.documents()::save),
            item("save-file-as", "document.save-as", Shortcut.SAVE_AS, models.documents()::saveAs),
            item(
                "show-runs",
                "document.runs.open",
                Shortcut.RUNS,
                () -> models.look().toggle(Sheet.RUNS)),
            item("make-lesson", "make.open", Shortcut.MAKE_LESSON, models.maker()::make),
            ask,
            new SeparatorMenuItem());
    subscription =
        addThemes()
            .and(recent::close)
            .and(
                models
                    .look()
                    .screenProperty()
                    .subscribe(
                        screen -> {
                          again.setDisable(screen != Screen.STEP);
                          undo.setDisable(screen != Screen.STEP);
                          ask.setDisable(screen != Screen.STEP);
                        }));
    getItems()
        .addAll(
            new SeparatorMenuItem(),
            again,
            undo,
            new SeparatorMenuItem(),
            item(
                "show-settings",
                "shell.settings.open",
                Shortcut.SETTINGS,
                () -> models.look().toggle(Sheet.SETTINGS)),
            item("show-keys", "shell.keys", Shortcut.KEYS, () -> models.look().toggle(Sheet.KEYS)));
  }

  private Subscription addThemes() {
    ToggleGroup group = new ToggleGroup();
    Subscription all = Subscription.EMPTY;
    for (ThemeChoice choice : ThemeChoice.values()) {
      RadioMenuItem item = new RadioMenuItem(Texts.of(choice));
      item.setId("theme-" + choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      item.setToggleGroup(group);
      item.setOnAction(event -> settings.themeChoiceProperty().set(choice));
      all =
          all.and(settings.themeChoiceProperty().subscribe(now -> item.setSelected(now == choice)));
      getItems().add(item);
    }
    return all;
  }

  private static MenuItem item(String id, String key, Shortcut shortcut, Runnable action) {
    MenuItem item = new MenuItem(Texts.get(key), new KeyCap(shortcut.cap()));
    item.setId(id);
    item.setOnAction(event -> action.run());
    return item;
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
