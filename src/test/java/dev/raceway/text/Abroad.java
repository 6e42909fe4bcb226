package dev.raceway.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Supplier;

/** The program in another country, where numbers may be written in another way. */
public final class Abroad {

  private Abroad() {}

  /** Returns what comes of some work where numbers have other digits. */
  public static <T> T inCairo(Supplier<T> work) {
    return in(
        "ar-EG",
        () -> {
          assertThat("%d".formatted(2)).as("a country that matters").isNotEqualTo("2");
          return work.get();
        });
  }

  /** Returns what comes of some work where people speak a language. */
  public static <T> T in(String languageTag, Supplier<T> work) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(languageTag));
      return work.get();
    } finally {
      Locale.setDefault(before);
    }
  }
}
