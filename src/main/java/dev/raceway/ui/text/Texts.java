package dev.raceway.ui.text;

import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of the window, by key. An unknown key is a mistake of ours and throws. */
public final class Texts {

  private static final Locale LANGUAGE = Locale.ENGLISH;
  private static final ResourceBundle MESSAGES =
      ResourceBundle.getBundle(
          "dev.raceway.ui.text.messages",
          LANGUAGE,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  /** A step asks for some fifty texts; to parse each again would take longer than to draw it. */
  private static final Map<String, MessageFormat> PARSED = new ConcurrentHashMap<>();

  private Texts() {}

  /**
   * Returns the text of a key.
   *
   * @param key as in the bundle
   * @param arguments what stands in its places; numbers come out plain, as 500000
   */
  public static String get(String key, Object... arguments) {
    return format(MESSAGES.getString(key), arguments);
  }

  /** Returns the text of a constant; its key is the name of its enum, a dot and its own name. */
  public static String of(Enum<?> constant, Object... arguments) {
    String type = constant.getDeclaringClass().getName();
    String simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    return get(simple + "." + constant.name(), arguments);
  }

  static String format(String pattern, Object... arguments) {
    MessageFormat message = PARSED.computeIfAbsent(pattern, Texts::parsed);
    synchronized (message) {
      return message.format(arguments);
    }
  }

  private static MessageFormat parsed(String pattern) {
    MessageFormat message = new MessageFormat(pattern, LANGUAGE);
    Format[] formats = message.getFormats();
    for (int i = 0; i < formats.length; i++) {
      if (formats[i] == null) {
        message.setFormat(i, new PlainFormat());
      }
    }
    return message;
  }
}
