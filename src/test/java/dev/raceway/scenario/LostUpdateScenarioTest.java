package dev.raceway.scenario;

import static dev.raceway.scenario.Scenario.A;
import static dev.raceway.scenario.Scenario.B;
import static dev.raceway.scenario.Scenario.increment;
import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.Instruction;
import dev.raceway.model.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LostUpdateScenarioTest {

  @ParameterizedTest
  @EnumSource(names = {"PLAIN", "VOLATILE"})
  void the_classic_stomp(CounterKind kind) {
    Scenario scenario = Scenario.of(Program.plain(2, 1).withCounter(kind), "A B3 A2");

    assertThat(scenario.end().count()).isEqualTo(1);
    assertThat(scenario.end().expected()).isEqualTo(2);
    assertThat(scenario.end().lost()).isEqualTo(1);
    assertThat(scenario.end().progress().contextSwitches()).isEqualTo(2);
    assertThat(scenario.lastStep().instruction()).isEqualTo(Instruction.WRITE);
    assertThat(scenario.lastStep().erased()).containsExactly(increment(B, 1));
    assertThat(scenario.lastStep().restored()).isEmpty();
  }

  @Test
  void one_after_another_loses_nothing() {
    Scenario scenario = Scenario.of(Program.plain(2, 1).withAmount(-5), "A3 B3");

    assertThat(scenario.end().count()).isEqualTo(-10).isEqualTo(scenario.end().expected());
    assertThat(scenario.end().lost()).isZero();
    assertThat(scenario.end().progress().contextSwitches()).isEqualTo(1);
  }

  @Test
  void a_copy_is_stale_from_another_write_to_its_own() {
    Scenario scenario = Scenario.of(Program.plain(2, 1), "A B3");

    assertThat(scenario.end().thread(A).copy().orElseThrow().isStale(scenario.end().memory()))
        .isTrue();
    assertThat(scenario.step(4).register()).as("B has written").isEmpty();
  }

  @Test
  void a_long_stale_read_erases_a_thousand() {
    Scenario scenario = Scenario.of(Program.plain(2, 1000), "A B3000 A2");

    assertThat(scenario.end().count()).isEqualTo(1);
    assertThat(scenario.end().expected()).isEqualTo(1001);
    assertThat(scenario.end().lost()).isEqualTo(1000);
    assertThat(scenario.lastStep().erased())
        .hasSize(1000)
        .startsWith(increment(B, 1))
        .endsWith(increment(B, 1000));
  }

  /** B reads its own B1, A erases it, and B2 brings it back in A's place. */
  @Test
  void erased_and_restored() {
    Scenario scenario = Scenario.of(Program.plain(2, 2), "A B4 A2 B2");

    assertThat(scenario.erasedBy(7)).containsExactly(increment(B, 1));
    assertThat(scenario.lastStep().erased()).containsExactly(increment(A, 1));
    assertThat(scenario.lastStep().restored()).containsExactly(increment(B, 1));
    assertThat(scenario.end().count()).isEqualTo(2);
    assertThat(scenario.end().lost()).isEqualTo(1);
  }

  /** The increment that a write does is new and not restored, though A1 before it comes back. */
  @Test
  void a_threads_own_earlier_increment_can_be_restored_the_one_it_does_cannot() {
    Scenario scenario = Scenario.of(Program.plain(2, 2), "B A4 B2 A2");

    assertThat(scenario.erasedBy(7)).containsExactly(increment(A, 1));
    assertThat(scenario.lastStep().erased()).containsExactly(increment(B, 1));
    assertThat(scenario.lastStep().restored()).containsExactly(increment(A, 1));
    assertThat(scenario.end().count()).isEqualTo(2);
  }

  /** A1 is gone when A reads again, so that A2 neither erases nor restores it. */
  @Test
  void a_thread_builds_on_what_erased_its_own_earlier_increment() {
    Scenario scenario = Scenario.of(Program.plain(2, 2), "B A3 B2 A3");

    assertThat(scenario.erasedBy(6)).containsExactly(increment(A, 1));
    assertThat(scenario.lastStep().erased()).isEmpty();
    assertThat(scenario.lastStep().restored()).isEmpty();
    assertThat(scenario.end().lost()).isEqualTo(1);
  }

  @Test
  void a_chain_of_stomps_names_the_last_alone() {
    Scenario scenario = Scenario.of(Program.plain(3, 1), "A B C A2 B2 C2");

    assertThat(scenario.erasedBy(5)).isEmpty();
    assertThat(scenario.erasedBy(7)).containsExactly(increment(A, 1));
    assertThat(scenario.erasedBy(9)).containsExactly(increment(B, 1));
    assertThat(scenario.end().lost()).isEqualTo(2);
  }

  @Test
  void an_indivisible_increment_loses_nothing() {
    Program atomic = Program.plain(2, 2).withCounter(CounterKind.ATOMIC);
    Scenario scenario = Scenario.of(atomic, "A B A B");

    assertThat(scenario.lastStep().instruction()).isEqualTo(Instruction.GET_AND_ADD);
    assertThat(scenario.lastStep().register()).isEmpty();
    assertThat(scenario.end().count()).isEqualTo(4);
    assertThat(scenario.end().lost()).isZero();
  }
}
