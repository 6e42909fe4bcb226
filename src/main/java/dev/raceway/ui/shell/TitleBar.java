package dev.raceway.ui.shell;

import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.control.Shown;
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
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The name of the program, and what concerns the whole window. */
final class TitleBar extends HBox implements AutoCloseable {

  /** With less room than this the buttons leave their key caps out; the tool tips have them too. */
  private static final double ROOM_FOR_CAPS = 940;

  /** With less room than this they show signs instead of words. */
  private static final double ROOM_FOR_WORDS = 900;

  /** With less room than this only the number of the run in hand is said, not its name. */
  private static final double ROOM_FOR_RUN = 1_150;

  /** With less room than this the screens are in a list, and the program's name is left out. */
  private static final double ROOM_FOR_TABS = 760;

  private static final double LEAST_WIDTH = 400;

  private final Label name = new Label(Texts.get("shell.name"));
  private final ScreenTabs tabs;
  private final ProgramMenu menu;
  private final List<Worded> worded;
  private final LectureButton run;

  TitleBar(Models models, WindowActions window) {
    super(8);
    name.getStyleClass().add("app-name");
    name.setMinWidth(USE_PREF_SIZE);
    tabs = new ScreenTabs(models.look().screenProperty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    worded =
        List.of(
            button(
                "open",
                "shell.open",
                Shortcut.OPEN,
                Optional.empty(),
                Feather.FOLDER,
                window.exchange()::open),
            new Worded(
                share(models, window.exchange()), Optional.empty(), new FontIcon(Feather.SHARE_2)),
            button(
                "present",
                "shell.present",
                Shortcut.PRESENT,
                Optional.of(new KeyCap(Shortcut.PRESENT.cap())),
                Feather.MONITOR,
                () -> models.look().present(true)));
    menu = new ProgramMenu(models, window.exchange());
    run = new LectureButton(models);
    getChildren().addAll(name, tabs, holder(run), space);
    worded.forEach(each -> getChildren().add(each.button()));
    getChildren().add(menu);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("bar", "top", "title-bar");
    widthProperty().subscribe(width -> arrange(width.doubleValue()));
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

  /** It shrinks before anything else does, and takes no room while it is not there. */
  private static StackPane holder(LectureButton run) {
    StackPane holder = new StackPane(run);
    holder.setMinWidth(0);
    holder.managedProperty().bind(run.managedProperty());
    return holder;
  }

  @Override
  public void close() {
    run.close();
    menu.close();
    tabs.close();
  }

  private void arrange(double width) {
    boolean isNarrow = width < ROOM_FOR_TABS;
    Shown.when(name, !isNarrow);
    tabs.setNarrow(isNarrow);
    run.fit(width >= ROOM_FOR_WORDS, width >= ROOM_FOR_RUN);
    worded.forEach(each -> each.arrange(width));
  }

  /**
   * The least is that of a list and signs, whatever is shown now; or it could never become less.
   */
  @Override
  protected double computeMinWidth(double height) {
    double now = super.computeMinWidth(height);
    return getWidth() < ROOM_FOR_TABS ? now : Math.min(now, LEAST_WIDTH);
  }

  private static Worded button(
      String id, String key, Shortcut shortcut, Optional<Node> cap, Feather sign, Runnable deed) {
    Button button = new Button(Texts.get(key));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> deed.run());
    return new Worded(keyed(button, shortcut), cap, new FontIcon(sign));
  }

  /** Says what a button does and which key does the same. */
  private static Button keyed(Button button, Shortcut shortcut) {
    KeyTips.set(button, Texts.of(shortcut), shortcut);
    return button;
  }

  private static MenuButton share(Models models, Exchange exchange) {
    MenuItem saveCode = item("shell.save-code", exchange::saveCode);
    saveCode.setId("save-code");
    MenuItem export = item("runexport.open", () -> models.look().sheetProperty().set(Sheet.EXPORT));
    export.setId("show-export");
    MenuButton share =
        new MenuButton(
            Texts.get("shell.share"),
            null,
            item("shell.copy", Shortcut.COPY, exchange::copy),
            item("shell.paste", Shortcut.PASTE, exchange::paste),
            item("runexport.copy-picture", Shortcut.COPY_PICTURE, models.export()::copyPicture),
            saveCode,
            export);
    share.setId("share");
    share.setMinWidth(USE_PREF_SIZE);
    KeyTips.set(share, Texts.get("shell.share-help"));
    return share;
  }

  private static MenuItem item(String key, Shortcut shortcut, Runnable deed) {
    MenuItem item = item(key, deed);
    item.setGraphic(new KeyCap(shortcut.cap()));
    return item;
  }

  private static MenuItem item(String key, Runnable deed) {
    MenuItem item = new MenuItem(Texts.get(key));
    item.setOnAction(event -> deed.run());
    return item;
  }
}
