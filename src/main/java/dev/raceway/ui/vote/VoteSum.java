package dev.raceway.ui.vote;

import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How many hands were counted, and while they are counted, the keys that count and take away. */
public final class VoteSum extends HBox {

  private final Label sum = new Label();
  private final Label away = new Label();

  VoteSum() {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(this, Priority.ALWAYS);
    sum.setId("vote-sum");
    sum.getStyleClass().add("vote-sum");
    sum.setWrapText(true);
    sum.setMinHeight(USE_PREF_SIZE);
    // A key and what it does are never parted.
    away.setId("vote-away");
    away.getStyleClass().add("vote-sum");
    away.setGraphic(new KeyCap("⌫"));
    away.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(sum, away);
  }

  void show(int hands, boolean isRevealed) {
    sum.setText(Texts.get(isRevealed ? "vote.counted" : "vote.counting", hands));
    away.setText(Texts.get("vote.take-away"));
    Shown.when(away, !isRevealed);
  }
}
