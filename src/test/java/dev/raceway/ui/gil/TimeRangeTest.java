package dev.raceway.ui.gil;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.random.RandomCases;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeRangeTest {

  @Test
  void whateverIsDoneItStaysWithinTheWhole() {
    RandomCases.check(
        200,
        dice -> {
          long whole = dice.between(1L, 10_000_000_000L);
          double factor = dice.between(0.01, 50.0);
          double place = dice.between(0.0, 1.0);
          double share = dice.between(-3.0, 3.0);

          TimeRange part =
              TimeRange.all(whole).zoomed(0.3, place).moved(share).zoomed(factor, place);

          assertThat(part.from()).isNotNegative();
          assertThat(part.to()).isLessThanOrEqualTo(whole).isGreaterThan(part.from());
        });
  }

  @Test
  void whatIsAtThePlaceStaysThere() {
    TimeRange part = TimeRange.all(1_000_000_000).zoomed(0.5, 0.25);

    assertThat(part).isEqualTo(new TimeRange(125_000_000, 625_000_000, 1_000_000_000));
    assertThat(part.isAll()).isFalse();
    assertThat(part.zoomed(10, 0.5).isAll()).isTrue();
  }

  @Test
  void oneCanComeAsNearAsAHandOverTakes() {
    TimeRange part = TimeRange.all(1_000_000_000);
    for (int i = 0; i < 40; i++) {
      part = part.zoomed(0.5, 0.5);
    }

    assertThat(part.length()).isEqualTo(20_000);
    assertThat(part.around(30_000_000, 10_000_000))
        .isEqualTo(new TimeRange(25_000_000, 35_000_000, 1_000_000_000));
  }

  @Test
  void ticksAreRoundAndWithinSight() {
    Ticks ticks = Ticks.of(new TimeRange(130_000_000, 620_000_000, 1_000_000_000), 6);

    assertThat(ticks.step()).isEqualTo(100_000_000);
    assertThat(ticks.moments())
        .isEqualTo(List.of(200_000_000L, 300_000_000L, 400_000_000L, 500_000_000L, 600_000_000L));
  }
}
