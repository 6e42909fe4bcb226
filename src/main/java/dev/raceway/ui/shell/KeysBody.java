package dev.raceway.ui.shell;

import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.text.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All keys, as the table has them. */
final class KeysBody extends FlowPane {

  private static final double CAPS_WIDTH = 196;
  private static final double WORDS_WIDTH = 340;
  private static final double COLUMN_GAP = 32;
  private static final double COLUMN = CAPS_WIDTH + 12 + WORDS_WIDTH;

  KeysBody() {
    super(COLUMN_GAP, 16);
    getStyleClass().add("keys-body");
    setPrefWrapLength(2 * COLUMN + COLUMN_GAP);
    setMinWidth(0);
    getChildren()
        .addAll(
            column(Shortcut.Group.THREADS, Shortcut.Group.CLASSROOM),
            column(Shortcut.Group.RUN, Shortcut.Group.WINDOW));
  }

  /** Of its usual width, or as wide as there is room. */
  private VBox column(Shortcut.Group... groups) {
    VBox column = new VBox(8);
    Stream.of(groups).forEach(group -> column.getChildren().add(rows(group)));
    column
        .prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> getWidth() > 0 ? Math.min(COLUMN, getWidth()) : COLUMN, widthProperty()));
    return column;
  }

  private static VBox rows(Shortcut.Group group) {
    Label title = new Label(Texts.of(group));
    title.getStyleClass().add("overline");
    VBox rows = new VBox(1, title);
    Stream.of(Shortcut.values())
        .filter(shortcut -> shortcut.group() == group)
        .forEach(shortcut -> rows.getChildren().add(row(shortcut)));
    return rows;
  }

  private static HBox row(Shortcut shortcut) {
    HBox caps = new HBox(4);
    List<String> names = shortcut.caps();
    names.forEach(name -> caps.getChildren().add(new KeyCap(name)));
    caps.setMinWidth(CAPS_WIDTH);
    caps.setAlignment(Pos.CENTER_LEFT);
    Label words = new Label(Texts.of(shortcut));
    words.setWrapText(true);
    words.setMaxWidth(WORDS_WIDTH);
    words.setMinHeight(USE_PREF_SIZE);
    HBox row = new HBox(12, caps, words);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
