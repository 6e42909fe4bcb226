package dev.raceway.text;

import java.util.Locale;
import java.util.ResourceBundle;

/** The languages that the window speaks. */
public enum Language {
  ENGLISH(Locale.ENGLISH, "English"),
  GERMAN(Locale.GERMAN, "Deutsch");

  private final Locale locale;
  private final String ownName;

  Language(Locale locale, String ownName) {
    this.locale = locale;
    this.ownName = ownName;
  }

  /** Returns the language of a locale, or English if the window does not speak it. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals(GERMAN.locale.getLanguage()) ? GERMAN : ENGLISH;
  }

  /** Returns its name in itself, which its speakers find in any language. */
  public String ownName() {
    return ownName;
  }

  /** Returns its tag, such as {@code en}. */
  public String tag() {
    return locale.getLanguage();
  }

  /** Returns how numbers are written in it. */
  public Locale locale() {
    return locale;
  }

  ResourceBundle messages() {
    return ResourceBundle.getBundle(
        "dev.raceway.text.messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
