package dev.raceway.ui.document;

import dev.raceway.ui.control.IconButton;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.Shortcut;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** What a person is told about files, over the lower edge of the window. */
public final class NoticeView extends HBox implements AutoCloseable {

  private static final double WIDEST = 880;

  private final DocumentViewModel model;
  private final Subscription subscription;

  /** Makes it; it is there only while there is something to say. */
  public NoticeView(DocumentViewModel model) {
    super(12);
    this.model = model;
    setId("notice");
    getStyleClass().addAll("card", "popover");
    setAlignment(Pos.CENTER_LEFT);
    setPadding(new Insets(8, 16, 8, 16));
    setMaxSize(WIDEST, USE_PREF_SIZE);
    subscription = model.noticeProperty().subscribe(this::show);
  }

  /** Says it in the language that is spoken now. */
  public void speak() {
    show(model.noticeProperty().get());
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }

  private void show(Optional<Notice> notice) {
    Shown.when(this, notice.isPresent());
    getChildren().clear();
    notice.ifPresent(this::fill);
  }

  private void fill(Notice notice) {
    Label words = new Label(notice.words().text());
    words.setId("notice-words");
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinHeight(USE_PREF_SIZE);
    words.setAccessibleRole(AccessibleRole.TEXT);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().add(words);
    notice.options().forEach(option -> getChildren().add(button(option)));
    if (notice.canBeDismissed()) {
      getChildren()
          .add(
              new IconButton(
                  "notice-close", Feather.X, "document.dismiss", Shortcut.LEAVE, model::dismiss));
    }
  }

  private Button button(Notice.Option option) {
    Button button = new Button(option.words().text());
    button.setId(option.id());
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(
        event -> {
          model.dismiss();
          option.action().run();
        });
    return button;
  }
}
