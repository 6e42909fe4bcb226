package dev.raceway.ui.vote;

import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** One answer of a vote: its key, its words, and its bar, which is veiled until all is shown. */
final class VoteRow extends Button {

  private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right-answer");
  private static final PseudoClass REVEALED = PseudoClass.getPseudoClass("revealed");
  private static final double WIDEST = 250;

  private static final double NARROWEST = 24;
  private static final double LEAST = 2;

  /**
   * Half of a projector's width. Where nobody knows yet how wide it will be, JavaFX 25 takes this
   * width to ask how high it is.
   */
  static final double USUAL = 560;

  /** Room that words have before a bar has any. */
  private static final double WORDS = 120;

  /** The row's own padding. */
  private static final double AROUND = 28;

  private static final double ABOVE_AND_BELOW = 18;
  private static final double HANDS = 84;
  private static final double KEY = 50;

  private final Label words = new Label();
  private final Label hands = new Label();
  private final Region bar = new Region();
  private final DoubleProperty share = new SimpleDoubleProperty(1);

  VoteRow(int place, Runnable onHand) {
    setId("vote-" + (place + 1));
    getStyleClass().add("vote-row");
    words.getStyleClass().add("vote-words");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("vote-bar");
    hands.getStyleClass().add("vote-hands");
    hands.setMinWidth(HANDS - KEY);
    hands.setAlignment(Pos.CENTER_RIGHT);
    hands.setPrefWidth(HANDS - 24);
    StackPane track = new StackPane(bar);
    track.setAlignment(Pos.CENTER_LEFT);
    DoubleBinding wide = Bindings.createDoubleBinding(() -> track(getWidth()), widthProperty());
    track.minWidthProperty().bind(wide);
    track.maxWidthProperty().bind(wide);
    bar.setMinWidth(0);
    bar.maxWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.max(LEAST, Math.floor(wide.get() * share.get())), wide, share));
    bar.prefWidthProperty().bind(bar.maxWidthProperty());
    HBox row = new HBox(12, new KeyCap(String.valueOf(place + 1)), words, track, hands);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMaxWidth(Double.MAX_VALUE);
    setGraphic(row);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    setMinSize(0, USE_PREF_SIZE);
    row.prefWidthProperty().bind(Bindings.max(0, widthProperty().subtract(AROUND)));
    setOnAction(event -> onHand.run());
    KeyTips.set(this, Texts.get("vote.option.help", place + 1));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** Words wrap, so the height goes with the width. */
  @Override
  protected double computePrefHeight(double width) {
    double room = Math.max(KEY, width - AROUND - KEY - track(width) - HANDS);
    double height = width < 0 ? words.prefHeight(-1) : words.prefHeight(room);
    return Math.ceil(height) + ABOVE_AND_BELOW;
  }

  /** Words come before bars. */
  private static double track(double width) {
    double rest = width - AROUND - KEY - HANDS - WORDS;
    return Math.max(NARROWEST, Math.min(WIDEST, rest));
  }

  @Override
  protected double computePrefWidth(double height) {
    return USUAL;
  }

  void show(Vote vote, int place) {
    boolean isRevealed = vote.isRevealed();
    boolean isRight = isRevealed && vote.right().getAsInt() == place;
    words.setText(vote.options().get(place).get());
    setAccessibleText(
        isRevealed
            ? Texts.get(
                isRight ? "vote.spoken-right" : "vote.spoken", words.getText(), vote.hands(place))
            : words.getText());
    hands.setText(isRevealed ? (isRight ? "✓ " : "") + Texts.number(vote.hands(place)) : "");
    share.set(isRevealed ? (double) vote.hands(place) / Math.max(1, vote.most()) : 1);
    bar.setVisible(!isRevealed || vote.hands(place) > 0);
    pseudoClassStateChanged(RIGHT, isRight);
    pseudoClassStateChanged(REVEALED, isRevealed);
    setMouseTransparent(isRevealed);
  }
}
