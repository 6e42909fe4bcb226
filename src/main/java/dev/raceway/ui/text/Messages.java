package dev.raceway.ui.text;

import java.text.DecimalFormatSymbols;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of one language. */
final class Messages {

  private final Language language;
  private final ResourceBundle bundle;

  /** A step asks for some fifty texts; to parse each again would take longer than to draw it. */
  private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

  Messages(Language language) {
    this.language = language;
    this.bundle = language.messages();
  }

  String get(String key, Object... arguments) {
    return format(bundle.getString(key), arguments);
  }

  String format(String pattern, Object... arguments) {
    MessageFormat message = parsed.computeIfAbsent(pattern, this::parse);
    synchronized (message) {
      return message.format(arguments);
    }
  }

  String decimal(String plain) {
    return plain.replace(
        '.', DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator());
  }

  private MessageFormat parse(String pattern) {
    MessageFormat message = new MessageFormat(pattern, language.locale());
    Format[] formats = message.getFormats();
    for (int i = 0; i < formats.length; i++) {
      if (formats[i] == null) {
        message.setFormat(i, new PlainFormat());
      }
    }
    return message;
  }
}
