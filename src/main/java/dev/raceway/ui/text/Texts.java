package dev.raceway.ui.text;

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
   * @param arguments what stands in its places; numbers come out plain, as 500000
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

  /** Writes a number that is written with a point, as 0.5, with the mark of the language. */
  public static String decimal(String plain) {
    return messages.decimal(plain);
  }
}
