package dev.raceway.ui.text;

import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import java.math.BigInteger;

/**
 * The texts of the window, by key, in the language that it speaks. A text that is on the screen
 * stays as it is when the language changes: views ask when they are built.
 */
public final class Texts {

  private static volatile Messages messages = new Messages(Language.ENGLISH);

  private Texts() {}

  /** Speaks a language from now on. */
  public static void speak(Language language) {
    messages = new Messages(language);
  }

  /** Returns the texts of the language that is spoken now, to be handed on. */
  public static Messages messages() {
    return messages;
  }

  /** See {@link Messages#get}. */
  public static String get(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  /** See {@link Messages#of}. */
  public static String of(Enum<?> constant, Object... arguments) {
    return messages.of(constant, arguments);
  }

  /** See {@link Messages#number(long)}. */
  public static String number(long whole) {
    return messages.number(whole);
  }

  /** See {@link Messages#signed}. */
  public static String signed(long whole) {
    return messages.signed(whole);
  }

  /** See {@link Messages#number(BigInteger)}. */
  public static String number(BigInteger whole) {
    return messages.number(whole);
  }

  /** See {@link Messages#ungrouped}. */
  public static String ungrouped(String typed) {
    return messages.ungrouped(typed);
  }

  /** See {@link Messages#decimal}. */
  public static String decimal(String plain) {
    return messages.decimal(plain);
  }
}
