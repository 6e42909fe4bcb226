package dev.raceway.ui.keys;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/**
 * The digits of a keyboard: above the letters with Shift or without, on the keypad, and where a
 * French keyboard has other signs in their place.
 */
public final class Digits {

  /** How the table writes them. */
  static final String KEYS = "0..9";

  /** What French keys give without Shift, from 0 to 9. */
  private static final String FRENCH = "à&é\"'(-è_ç";

  private static final int TEN = 10;

  private Digits() {}

  static Stream<Stroke> strokes() {
    return IntStream.range(0, TEN)
        .boxed()
        .flatMap(
            digit ->
                Stream.of(
                    new Stroke.Press(key("DIGIT", digit), Stroke.With.NOTHING),
                    new Stroke.Press(key("DIGIT", digit), Stroke.With.SHIFT),
                    new Stroke.Press(key("NUMPAD", digit), Stroke.With.NOTHING),
                    new Stroke.Typed((char) ('0' + digit)),
                    new Stroke.Typed(FRENCH.charAt(digit))));
  }

  private static KeyCode key(String name, int digit) {
    return KeyCode.valueOf(name + digit);
  }

  /** Returns the digit that a key stands for, empty if it stands for none. */
  public static OptionalInt of(Stroke stroke) {
    return IntStream.range(0, TEN).filter(digit -> isDigit(stroke, digit)).findFirst();
  }

  private static boolean isDigit(Stroke stroke, int digit) {
    if (stroke instanceof Stroke.Press press) {
      return press.code() == key("DIGIT", digit) || press.code() == key("NUMPAD", digit);
    }
    char typed = ((Stroke.Typed) stroke).character();
    return typed == '0' + digit || typed == FRENCH.charAt(digit);
  }
}
