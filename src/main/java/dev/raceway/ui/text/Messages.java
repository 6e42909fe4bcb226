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
  private final PlainFormat plain;

  /** A step asks for some fifty texts; to parse each again would take longer than to draw it. */
  private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

  Messages(Language language) {
    this.language = language;
    this.bundle = language.messages();
    this.plain = new PlainFormat(language.locale());
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

  String number(Object whole) {
    return plain.format(whole);
  }

  String decimal(String written) {
    return written.replace('.', symbols().getDecimalSeparator());
  }

  String ungrouped(String written) {
    String text = written.strip().replaceAll("(?<=\\d)[ \u00a0\u202f](?=\\d)", "");
    String mark = String.valueOf(symbols().getGroupingSeparator());
    return text.matches("[+-]?\\d{1,3}(\\Q" + mark + "\\E\\d{3})+") ? text.replace(mark, "") : text;
  }

  private DecimalFormatSymbols symbols() {
    return DecimalFormatSymbols.getInstance(language.locale());
  }

  private MessageFormat parse(String pattern) {
    MessageFormat message = new MessageFormat(pattern, language.locale());
    Format[] formats = message.getFormats();
    for (int i = 0; i < formats.length; i++) {
      if (formats[i] == null) {
        message.setFormat(i, plain);
      }
    }
    return message;
  }
}
