package dev.raceway.ui.shell;

import dev.raceway.ui.keys.Stroke;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/** The screens of the window, in the order of their tabs and keys. */
public enum Screen {
  STEP(KeyCode.DIGIT1),
  TRIALS(KeyCode.DIGIT2),
  EXPLORE(KeyCode.DIGIT3),
  GIL(KeyCode.DIGIT4),
  LESSONS(KeyCode.DIGIT5);

  private final KeyCode digit;

  Screen(KeyCode digit) {
    this.digit = digit;
  }

  /** Returns the key that shows it, together with Ctrl. */
  Stroke key() {
    return new Stroke.Press(digit, Stroke.With.CTRL);
  }

  static Optional<Screen> of(Stroke key) {
    return Stream.of(values()).filter(screen -> screen.key().equals(key)).findFirst();
  }
}
