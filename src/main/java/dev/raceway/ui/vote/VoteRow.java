package dev.raceway.ui.vote;

import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import java.util.function.DoubleSupplier;
import javafx.beans.binding.Bindings;
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

  /** So wide a bar is as long as there is room for it, even if words wrap for it. */
  private static final double WIDE_ENOUGH = 96;

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
  private final DoubleProperty track = new SimpleDoubleProperty(NARROWEST);
  private final DoubleSupplier longest;

  /**
   * Makes an empty one.
   *
   * @param longest returns how wide the longest answer of the vote is on one line: bars can be
   *     compared as they are all of the same width
   */
  VoteRow(int place, DoubleSupplier longest, Runnable onHand) {
    this.longest = longest;
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
    StackPane room = new StackPane(bar);
    room.setAlignment(Pos.CENTER_LEFT);
    room.minWidthProperty().bind(track);
    room.maxWidthProperty().bind(track);
    bar.setMinWidth(0);
    bar.maxWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.max(LEAST, Math.floor(track.get() * share.get())), track, share));
    bar.prefWidthProperty().bind(bar.maxWidthProperty());
    HBox row = new HBox(12, new KeyCap(String.valueOf(place + 1)), words, room, hands);
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

  @Override
  protected void layoutChildren() {
    track.set(track(getWidth()));
    super.layoutChildren();
  }

  /** Returns how wide the words are on one line. */
  double wordsWidth() {
    return Math.ceil(words.prefWidth(-1));
  }

  /** Words come before bars: a bar has what the longest answer leaves of a line. */
  private double track(double width) {
    double rest = width - AROUND - KEY - HANDS;
    double beside = Math.max(WIDE_ENOUGH, rest - longest.getAsDouble());
    return Math.max(NARROWEST, Math.min(WIDEST, Math.min(beside, rest - WORDS)));
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
