package dev.raceway.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Program;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import org.junit.jupiter.api.Test;

/** Offered values are believable: none that no schedule could give. */
class PlausibleCountsTest {

  @Test
  void where_threads_only_add_nothing_is_below_the_start() {
    Trace start = Trace.of(Program.plain(2, 1));
    assertThat(PlausibleCounts.of(start.end(), 0)).containsExactly(0L, 1L, 2L);

    Trace stale = Trace.of(Program.plain(2, 1), ScheduleText.parse("A B3"));
    assertThat(PlausibleCounts.of(stale.end(), 1)).containsExactly(0L, 1L, 2L);
  }

  @Test
  void where_threads_add_and_take_away_both_sides_are_offered() {
    Trace bank = Trace.of(ShareCode.parse("RW2:5_1@1,1@-1:plain:none::5721").program());
    assertThat(PlausibleCounts.of(bank.end(), 5)).contains(4L, 5L, 6L);
  }

  @Test
  void there_are_no_more_than_a_class_reads_at_a_glance() {
    assertThat(PlausibleCounts.of(Trace.of(Program.plain(8, 100)).end(), 50)).hasSizeBetween(2, 4);
  }
}
