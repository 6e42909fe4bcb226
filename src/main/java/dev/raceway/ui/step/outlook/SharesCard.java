package dev.raceway.ui.step.outlook;

import dev.raceway.picture.outlook.Outlook;
import dev.raceway.picture.outlook.Possible;
import dev.raceway.ui.control.CardButton;
import dev.raceway.ui.keys.LateTooltip;
import dev.raceway.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Every final value in reach with how likely it is; a press plays a schedule that ends there. */
final class SharesCard extends VBox {

  private static final double MOST_HEIGHT = 320;
  private static final double VALUE_WIDTH = 56;
  private static final double SHARE_WIDTH = 340;

  private final OutlookViewModel model;
  private final List<Long> values;
  private final List<Label> shares = new ArrayList<>();

  SharesCard(OutlookViewModel model, LongConsumer onAim) {
    super(8);
    this.model = model;
    values =
        model.outlookProperty().get() instanceof Possible possible
            ? List.copyOf(possible.values())
            : List.of();
    setId("shares");
    getStyleClass().addAll("card", "popover", "shares");
    VBox rows = new VBox(4);
    if (values.isEmpty()) {
      rows.getChildren().add(new Label(none(model.outlookProperty().get())));
    }
    values.forEach(value -> rows.getChildren().add(row(value, onAim)));
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setMaxHeight(MOST_HEIGHT);
    Label title = new Label(Texts.get("outlook.title"));
    title.getStyleClass().add("strong");
    getChildren().addAll(title, scroll);
    show();
  }

  private static String none(Outlook outlook) {
    return Texts.get(
        outlook instanceof Outlook.TooMany ? "outlook.too-many.help" : "outlook.counting");
  }

  private CardButton row(long value, LongConsumer onAim) {
    Label number = new Label(Texts.number(value));
    number.getStyleClass().add("value-chip");
    HBox box = new HBox(number);
    box.setMinWidth(VALUE_WIDTH);
    Label share = new Label();
    share.setMinWidth(SHARE_WIDTH);
    shares.add(share);
    HBox line = new HBox(12, box, share);
    line.setAlignment(Pos.CENTER_LEFT);
    CardButton row = new CardButton();
    row.setId("aim-" + value);
    row.getStyleClass().add("share-row");
    row.setGraphic(line);
    row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMaxWidth(Double.MAX_VALUE);
    LateTooltip.set(row, Texts.get("outlook.aim", value));
    row.setAccessibleHelp(Texts.get("outlook.aim", value));
    row.setOnAction(event -> onAim.accept(value));
    row.accessibleTextProperty().bind(share.textProperty().map(text -> value + ": " + text));
    return row;
  }

  /** Shows what has been counted by now. */
  void show() {
    for (int i = 0; i < values.size(); i++) {
      shares.get(i).setText(share(values.get(i)));
    }
  }

  private String share(long value) {
    return values.size() == 1
        ? Texts.get("outlook.share.only")
        : OutlookText.share(value, model.chancesProperty().get());
  }
}
