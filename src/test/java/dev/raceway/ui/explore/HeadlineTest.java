package dev.raceway.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadWork;
import dev.raceway.ui.explore.Comparison.Seen;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadlineTest {

  private static final Seen NOTHING = new Seen(1, false, Optional.empty(), Optional.empty());

  private static String headline(Program program) {
    return ExploreText.headline(program, Counted.of(program));
  }

  @Test
  void theSmallestRace() {
    Program race = Program.plain(2, 1);

    assertThat(headline(race)).isEqualTo("!!✕ 18 of 20 schedules!! lose an update");
    assertThat(ExploreText.figures(race, Counted.of(race), NOTHING))
        .isEqualTo("*90 %* of schedules     *75 %* by coin flip");
    assertThat(ExploreText.whole(race, Counted.of(race))).isEmpty();
  }

  @Test
  void whereNothingCanBeLost() {
    assertThat(headline(Program.plain(2, 1).withLock(LockMode.MUTEX, true)))
        .isEqualTo("==✓ None of 10 schedules== loses an update");
    assertThat(headline(Program.plain(1, 3)))
        .isEqualTo("==✓ The one schedule that there is== loses no update");
    assertThat(headline(Program.plain(2, 2).withCounter(CounterKind.ATOMIC)))
        .isEqualTo("==✓ None of 6 schedules== loses an update");
  }

  @Test
  void longNumbersAreShownAboutAndToldWhole() {
    Program many = Program.plain(2, 10);

    assertThat(headline(many))
        .isEqualTo("!!✕ All but 184,756 of 1.2 × 10¹⁷ schedules!! lose an update");
    assertThat(ExploreText.whole(many, Counted.of(many)))
        .isEqualTo("118,264,581,564,676,668 of 118,264,581,564,861,424 schedules lose an update");
    assertThat(ExploreText.figures(many, Counted.of(many), NOTHING))
        .startsWith("*more than 99.99 %* of schedules");
  }

  @Test
  void withBothSignsValuesAndUpdatesAreTwoThings() {
    Program bank =
        Program.plain(2, 1)
            .withWork(List.of(new ThreadWork(1, 50), new ThreadWork(1, -30)))
            .withStart(100);
    assertThat(headline(bank))
        .isEqualTo(
            "3 final values are possible, *120* is right: !!✕ 18 of 20 schedules!! end wrong");
    assertThat(headline(bank.withLock(LockMode.MUTEX, true)))
        .isEqualTo("==✓ None of 10 schedules== loses an update");
    Program many = bank.withIncrements(10);
    assertThat(headline(many)).contains("all but").endsWith("end wrong");
    assertThat(ExploreText.whole(many, Counted.of(many))).endsWith("schedules end wrong");
  }

  @Test
  void aNegativeAmountLosesAsMuch() {
    assertThat(headline(Program.plain(2, 1).withAmount(-5)))
        .isEqualTo("!!✕ 18 of 20 schedules!! lose an update");
  }
}
