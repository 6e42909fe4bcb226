package dev.raceway.ui.control;

import dev.raceway.ui.text.Texts;
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

  public Pill(State state) {
    getStyleClass().add("pill");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    show(state);
  }

  /** Shows another state. */
  public void show(State state) {
    show(state, Texts.of(state));
  }

  /** Shows another state in words of its own. */
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
