package dev.raceway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.text.Abroad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line speaks English with plain numbers, also where numbers have other digits. */
class EveryCountryTest {

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
    Said said = Abroad.inCairo(() -> Said.byAtTerminal(command.split(" ")));
    assertThat(said.out() + said.err()).isNotEmpty().matches(text -> isPlain(text));
  }

  private static boolean isPlain(String text) {
    return text.codePoints()
        .noneMatch(symbol -> Character.isDigit(symbol) && (symbol < '0' || symbol > '9'));
  }
}
