package dev.raceway.ui.text;

import java.math.BigInteger;

/**
 * The texts of the window, by key, in the language that it speaks. An unknown key is a mistake of
 * ours and throws. A text that is on the screen stays as it is when the language changes: views ask
 * when they are built.
 */
public final class Texts {

  private static volatile Messages messages = new Messages(Language.ENGLISH);

  private Texts() {}

  /** Speaks a language from now on. */
  public static void speak(Language language) {
    messages = new Messages(language);
  }

  /**
   * Returns the text of a key.
   *
   * @param key as in the bundle
   * @param arguments what stands in its places; whole numbers of five digits and more come out in
   *     groups, as 500,000
   */
  public static String get(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  /** Returns the text of a constant; its key is the name of its enum, a dot and its own name. */
  public static String of(Enum<?> constant, Object... arguments) {
    String type = constant.getDeclaringClass().getName();
    String simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    return get(simple + "." + constant.name(), arguments);
  }

  /** Writes a whole number, in groups if it has five digits or more, as 500,000. */
  public static String number(long whole) {
    return messages.number(whole);
  }

  /** Writes a whole number that is added, with its sign: +50, −30. */
  public static String signed(long whole) {
    return (whole > 0 ? "+" : "") + number(whole);
  }

  /** Writes a whole number of any size likewise. */
  public static String number(BigInteger whole) {
    return messages.number(whole);
  }

  /**
   * Returns what was typed for a whole number without the marks between groups, if it has them
   * where the language does or has spaces there; else the same.
   */
  public static String ungrouped(String typed) {
    return messages.ungrouped(typed);
  }

  /** Writes a number that is written with a point, as 0.5, with the mark of the language. */
  public static String decimal(String plain) {
    return messages.decimal(plain);
  }
}
