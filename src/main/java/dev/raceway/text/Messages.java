package dev.raceway.text;

import java.math.BigInteger;
import java.text.DecimalFormatSymbols;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The texts of one language, by key. An unknown key is a mistake of ours and throws. May be asked
 * by any number of threads.
 */
public final class Messages {

  private final Language language;
  private final UnaryOperator<String> patterns;
  private final PlainFormat plain;

  /** A step asks for some fifty texts; to parse each again would take longer than to draw it. */
  private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

  /** Reads the texts of a language. */
  public Messages(Language language) {
    this(language, language.messages()::getString);
  }

  /**
   * Takes the texts of a language from somewhere else.
   *
   * @param patterns gives the text of a key as it stands in the bundle, and throws if there is none
   */
  public Messages(Language language, UnaryOperator<String> patterns) {
    this.language = language;
    this.patterns = patterns;
    this.plain = new PlainFormat(language.locale());
  }

  /** Returns the language. */
  public Language language() {
    return language;
  }

  /**
   * Returns the text of a key.
   *
   * @param key as in the bundle
   * @param arguments what stands in its places; whole numbers of five digits and more come out in
   *     groups, as 500,000
   */
  public String get(String key, Object... arguments) {
    return format(patterns.apply(key), arguments);
  }

  /** Returns the text of a constant; its key is the name of its enum, a dot and its own name. */
  public String of(Enum<?> constant, Object... arguments) {
    String type = constant.getDeclaringClass().getName();
    String simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    return get(simple + "." + constant.name(), arguments);
  }

  String format(String pattern, Object... arguments) {
    MessageFormat message = parsed.computeIfAbsent(pattern, this::parse);
    synchronized (message) {
      return message.format(arguments);
    }
  }

  /** Returns a whole number, in groups if it has five digits or more, as 500,000. */
  public String number(long whole) {
    return plain.format(whole);
  }

  /** Returns a whole number of any size likewise. */
  public String number(BigInteger whole) {
    return plain.format(whole);
  }

  /** Returns a whole number that is added, with its sign: +50, −30. */
  public String signed(long whole) {
    return (whole > 0 ? "+" : "") + number(whole);
  }

  /** Returns a number that is written with a point, as 0.5, with the mark of the language. */
  public String decimal(String written) {
    return written.replace('.', symbols().getDecimalSeparator());
  }

  /**
   * Returns what was typed for a whole number without the marks between groups, if it has them
   * where the language does or has spaces there; else the same.
   */
  public String ungrouped(String typed) {
    String text = typed.strip().replaceAll("(?<=\\d)[ \u00a0\u202f](?=\\d)", "");
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
