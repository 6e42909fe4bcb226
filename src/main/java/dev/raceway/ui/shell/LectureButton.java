package dev.raceway.ui.shell;

import dev.raceway.ui.control.Shown;
import dev.raceway.ui.document.LectureViewModel;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.shell.ShellViewModel.Sheet;
import dev.raceway.ui.text.Texts;
import javafx.scene.control.Button;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Which run of the lecture is in hand; unfolds the list of them. It is there if there is a title.
 */
final class LectureButton extends Button implements AutoCloseable {

  private static final double WIDEST = 260;

  private final LectureViewModel lecture;
  private final Subscription subscription;
  private boolean hasRoom = true;
  private boolean hasRoomForName = true;

  LectureButton(Models models) {
    lecture = models.documents().lecture();
    setId("runs-button");
    setGraphic(new FontIcon(Feather.LIST));
    setMinWidth(44);
    setMaxWidth(WIDEST);
    setMnemonicParsing(false);
    KeyTips.set(this, Texts.of(Shortcut.RUNS), Shortcut.RUNS);
    setOnAction(event -> models.look().toggle(Sheet.RUNS));
    subscription = lecture.onChange(this::show);
  }

  /** Says less where there is little room, and nothing where there is none; the menu is there. */
  void fit(boolean room, boolean roomForName) {
    hasRoom = room;
    hasRoomForName = roomForName;
    show();
  }

  private void show() {
    String label = lecture.label();
    Shown.when(this, hasRoom && !label.isEmpty());
    setText(hasRoomForName ? label : lecture.shortLabel());
    setAccessibleText(label);
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
