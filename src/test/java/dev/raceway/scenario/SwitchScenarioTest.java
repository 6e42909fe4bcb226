package dev.raceway.scenario;

import static dev.raceway.scenario.Scenario.A;
import static dev.raceway.scenario.Scenario.B;
import static dev.raceway.scenario.Scenario.increment;
import static dev.raceway.scenario.Scenario.plain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Event;
import dev.raceway.model.Instruction;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import org.junit.jupiter.api.Test;

/** The lock switch, thrown while threads are under way. */
class SwitchScenarioTest {

  private static final Program MUTEX = plain(2, 1, LockMode.MUTEX);

  @Test
  void a_thread_before_its_increment_follows_at_once() {
    assertThat(Scenario.of(MUTEX, "A").end().next(B)).contains(Instruction.ACQUIRE);
    assertThat(Scenario.of(MUTEX, "A -").end().next(B)).contains(Instruction.READ);
    assertThat(Scenario.of(MUTEX, "A - +").end().next(B)).contains(Instruction.ACQUIRE);
  }

  @Test
  void an_increment_under_way_ends_as_it_began_so_updates_are_still_lost() {
    Scenario scenario = Scenario.of(MUTEX, "A2 - B3 A3");

    assertThat(scenario.erasedBy(7)).containsExactly(increment(B, 1));
    assertThat(scenario.lastStep().instruction()).isEqualTo(Instruction.RELEASE);
    assertThat(scenario.end().count()).isEqualTo(1);
  }

  @Test
  void an_increment_begun_without_the_lock_goes_on_without_it() {
    Scenario scenario = Scenario.of(MUTEX.withLock(LockMode.MUTEX, false), "A + B5 A2");

    assertThat(scenario.step(2).instruction()).isEqualTo(Instruction.ACQUIRE);
    assertThat(scenario.step(6).instruction()).isEqualTo(Instruction.RELEASE);
    assertThat(scenario.erasedBy(8)).containsExactly(increment(B, 1));
  }

  @Test
  void who_waits_already_goes_on_waiting() {
    Scenario scenario = Scenario.of(MUTEX, "A B - A4 B4");

    assertThat(scenario.step(6).handedTo()).contains(B);
    assertThat(scenario.end().isComplete()).isTrue();
    assertThat(scenario.end().count()).isEqualTo(2);
  }

  @Test
  void throwing_it_is_an_event_and_no_step() {
    Scenario scenario = Scenario.of(MUTEX, "A - A");

    assertThat(scenario.trace().event(2)).isEqualTo(new Event.SwitchThrown(false, 0));
    assertThat(scenario.trace().state(2).lockOn()).isFalse();
    assertThat(scenario.end().progress().steps()).isEqualTo(2);
    assertThat(scenario.end().progress().contextSwitches()).isZero();
    assertThat(scenario.end().lockOwner()).contains(A);
  }
}
