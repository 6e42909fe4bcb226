package dev.raceway.ui.lessons.play;

import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/** One answer, with the key that chooses it. */
final class OptionButton extends Button {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right-answer");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong-answer");

  private final String words;

  /**
   * Makes one.
   *
   * @param place its place among the answers, from 0
   */
  OptionButton(int place, String words, Runnable onChosen) {
    super(words, new KeyCap(String.valueOf(place + 1)));
    this.words = words;
    setId("answer-" + (place + 1));
    getStyleClass().add("option-button");
    setContentDisplay(ContentDisplay.LEFT);
    setAlignment(Pos.CENTER_LEFT);
    setMaxWidth(Double.MAX_VALUE);
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    setOnAction(event -> onChosen.run());
    KeyTips.set(this, Texts.get("lessons.option.help", place + 1));
  }

  /**
   * Shows how it stands.
   *
   * @param isRight whether the run has shown that it is right
   * @param isWrong whether it was said, and the run has shown something else
   */
  void show(boolean isChosen, boolean isRight, boolean isWrong, boolean isOver) {
    pseudoClassStateChanged(CHOSEN, isChosen);
    pseudoClassStateChanged(RIGHT, isRight);
    pseudoClassStateChanged(WRONG, isWrong);
    setText(isRight ? "✓ " + words : isWrong ? "✕ " + words : words);
    setDisable(isOver && !isChosen && !isRight);
    setMouseTransparent(isOver);
    setFocusTraversable(!isOver);
  }
}
