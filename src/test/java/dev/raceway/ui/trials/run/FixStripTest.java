package dev.raceway.ui.trials.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.ui.trials.run.FixStrip.Fix;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixStripTest {

  private final List<Fix> fixes = FixStrip.explore().fixes();

  private Fix fix(Contender contender) {
    return fixes.stream()
        .filter(each -> each.contender().equals(contender))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void says_which_work_and_which_only_look_like_it() {
    assertThat(fixes)
        .filteredOn(Fix::works)
        .extracting(Fix::contender)
        .containsExactly(
            Contender.of(LockMode.MUTEX),
            Contender.of(CounterKind.ATOMIC),
            Contender.of(CounterKind.CAS));
  }

  @Test
  void the_turns_stomp_exactly_where_a_fix_does_not_work() {
    assertThat(fixes).allMatch(fix -> fix.stomps() != fix.works());
    assertThat(fix(Contender.PLAIN).found()).isEqualTo(1);
    assertThat(ScheduleText.formatCompact(fix(Contender.PLAIN).schedule())).isEqualTo("ABABAB");
    assertThat(fix(Contender.of(LockMode.MUTEX)).found()).isEqualTo(2);
  }

  @Test
  void schedules_are_counted() {
    assertThat(fix(Contender.PLAIN).schedules()).isEqualTo(924);
    assertThat(fix(Contender.of(CounterKind.VOLATILE)).losing())
        .isEqualTo(fix(Contender.PLAIN).losing())
        .isPositive();
    assertThat(fix(Contender.of(CounterKind.CAS)).losing()).isZero();
  }
}
