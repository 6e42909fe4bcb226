package dev.raceway.text;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

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

  /** Returns all texts by key, as they stand in the bundle. */
  public Map<String, String> texts() {
    ResourceBundle bundle = messages();
    Map<String, String> texts = new TreeMap<>();
    bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    return texts;
  }

  ResourceBundle messages() {
    return ResourceBundle.getBundle(
        "dev.raceway.text.messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
