package dev.raceway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line speaks English with plain numbers, also where numbers have other digits. */
class EveryCountryTest {

  private final Locale before = Locale.getDefault();

  @BeforeEach
  void goToCairo() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    assertThat("%d".formatted(2)).as("a country that matters").isNotEqualTo("2");
  }

  @AfterEach
  void comeBack() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run --threads 2 --increments 2 --scheduler random --seed 12",
        "run --threads 2 --increments 2 --scheduler worst --json",
        "explore --threads 3 --increments 5",
        "explore --threads 3 --increments 3 --json",
        "explore --threads 3 --increments 5 --max-states 10",
        "explore --threads 8 --increments 100 --samples 20 --seed 1",
        "trial --threads 2 --increments 1000 --trials 20 --lock none --lock mutex",
        "explore --threads 99 --increments 1"
      })
  void digits_are_plain(String command) {
    Said said = Said.byAtTerminal(command.split(" "));
    assertThat(said.out() + said.err()).isNotEmpty().matches(text -> isPlain(text));
  }

  private static boolean isPlain(String text) {
    return text.codePoints()
        .noneMatch(symbol -> Character.isDigit(symbol) && (symbol < '0' || symbol > '9'));
  }
}
