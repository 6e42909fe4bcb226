package dev.raceway.ui.control;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/** What a thread is about, as a small pill. Takes its colours from the thread's style around it. */
public final class Pill extends Label {

  /** What a thread can be about. */
  public enum State {
    ON_CPU,
    READY,
    BLOCKED,
    DONE
  }

  /** Makes one without a state. */
  public Pill() {
    getStyleClass().add("pill");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /** Shows a state in words. */
  public void show(State state, String words) {
    for (State each : State.values()) {
      pseudoClassStateChanged(pseudoClass(each), each == state);
    }
    setText(words);
  }

  private static PseudoClass pseudoClass(State state) {
    return PseudoClass.getPseudoClass(state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
