package dev.raceway.ui.keys;

import dev.raceway.model.ThreadId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What a person does on the keyboard. */
public sealed interface Stroke {

  /** What is held while a key is pressed. */
  enum With {
    NOTHING,
    SHIFT,
    /** Ctrl, or ⌘ on macOS. */
    CTRL,
    /** Both. */
    CTRL_SHIFT
  }

  /** A key goes down. */
  record Press(KeyCode code, With with) implements Stroke {}

  /** A character is typed, wherever this keyboard has it. */
  record Typed(char character) implements Stroke {}

  /** Returns the thread whose letter is on the key that went down. */
  default Optional<ThreadId> thread() {
    return this instanceof Press press
        ? ThreadId.ofLetter(press.code().getName().charAt(0))
        : Optional.empty();
  }

  /** Reads a key that went down. */
  static Press of(KeyEvent event) {
    return new Press(event.getCode(), with(event.isShortcutDown(), event.isShiftDown()));
  }

  private static With with(boolean isCtrl, boolean isShift) {
    if (isCtrl) {
      return isShift ? With.CTRL_SHIFT : With.CTRL;
    }
    return isShift ? With.SHIFT : With.NOTHING;
  }

  /**
   * Reads keys as the table writes them, with blanks between: {@code SPACE}, {@code Ctrl+Z}, {@code
   * Ctrl+Shift+S}, {@code Shift+A..H}, and a sign such as {@code ?} for a character.
   */
  static List<Stroke> parse(String keys) {
    return Arrays.stream(keys.split(" ")).flatMap(Stroke::parseOne).toList();
  }

  private static Stream<Stroke> parseOne(String key) {
    if (key.equals(Digits.KEYS)) {
      return Digits.strokes();
    }
    if (key.startsWith("Ctrl+Shift+")) {
      return press(key.substring("Ctrl+Shift+".length()), With.CTRL_SHIFT);
    }
    if (key.startsWith("Ctrl+")) {
      return press(key.substring("Ctrl+".length()), With.CTRL);
    }
    if (key.startsWith("Shift+")) {
      return press(key.substring("Shift+".length()), With.SHIFT);
    }
    return key.length() == 1 && !Character.isLetterOrDigit(key.charAt(0))
        ? Stream.of(new Typed(key.charAt(0)))
        : press(key, With.NOTHING);
  }

  private static Stream<Stroke> press(String key, With with) {
    if (key.contains("..")) {
      return IntStream.rangeClosed(key.charAt(0), key.charAt(key.length() - 1))
          .mapToObj(letter -> new Press(KeyCode.valueOf(Character.toString(letter)), with));
    }
    return Stream.of(new Press(KeyCode.valueOf(key), with));
  }
}
