package dev.raceway.scenario;

import static dev.raceway.scenario.Scenario.A;
import static dev.raceway.scenario.Scenario.cas;
import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.Instruction;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import org.junit.jupiter.api.Test;

/** A compare-and-set that comes too late. */
class RetryScenarioTest {

  @Test
  void it_fails_is_not_done_and_goes_back_to_the_read() {
    Program program = Program.plain(2, 1).withCounter(CounterKind.CAS);
    Scenario late = Scenario.of(program, "A B3 A2");

    assertThat(late.lastStep().instruction()).isEqualTo(Instruction.COMPARE_AND_SET);
    assertThat(late.lastStep().retry()).isTrue();
    assertThat(late.lastStep().overwrite()).isEmpty();
    assertThat(late.lastStep().register()).isEmpty();
    assertThat(late.end().done()).isEqualTo(1);
    assertThat(late.end().next(A)).contains(Instruction.READ);

    Scenario again = Scenario.of(program, "A B3 A2 A3");
    assertThat(again.lastStep().retry()).isFalse();
    assertThat(again.end().isComplete()).isTrue();
    assertThat(again.end().count()).isEqualTo(2);
    assertThat(again.end().lost()).isZero();
  }

  /** A locks, the switch is thrown, B does not lock: A's attempt fails with the lock in hand. */
  @Test
  void it_keeps_the_lock_that_it_holds() {
    Program program = cas(2, 1, LockMode.MUTEX);
    Scenario late = Scenario.of(program, "A3 - B3 A");

    assertThat(late.lastStep().retry()).isTrue();
    assertThat(late.lastStep().lockOwner()).contains(A);
    assertThat(late.end().next(A)).contains(Instruction.READ);

    Scenario again = Scenario.of(program, "A3 - B3 A A3 A");
    assertThat(again.lastStep().instruction()).isEqualTo(Instruction.RELEASE);
    assertThat(again.end().isComplete()).isTrue();
    assertThat(again.end().count()).isEqualTo(2);
  }

  @Test
  void it_lets_go_of_a_lock_around_the_write_before_it_reads_again() {
    Program program = cas(2, 1, LockMode.WRITE_ONLY);
    Scenario late = Scenario.of(program, "A2 B5 A2");

    assertThat(late.lastStep().retry()).isTrue();
    assertThat(late.lastStep().lockOwner()).contains(A);
    assertThat(late.end().next(A)).contains(Instruction.RELEASE);

    Scenario released = Scenario.of(program, "A2 B5 A2 A");
    assertThat(released.lastStep().lockOwner()).isEmpty();
    assertThat(released.end().next(A)).contains(Instruction.READ);
    assertThat(released.end().thread(A).increment()).as("the same increment").isEqualTo(1);

    Scenario again = Scenario.of(program, "A2 B5 A2 A A5");
    assertThat(again.end().isComplete()).isTrue();
    assertThat(again.end().count()).isEqualTo(2);
  }

  @Test
  void it_hands_the_lock_on_when_it_lets_go() {
    Scenario scenario = Scenario.of(cas(3, 1, LockMode.WRITE_ONLY), "A2 C2 B5 A2 C A C2");

    assertThat(scenario.step(11).retry()).isTrue();
    assertThat(scenario.step(12).blocked()).isTrue();
    assertThat(scenario.step(13).handedTo()).contains(Scenario.C);
    assertThat(scenario.step(14).retry()).as("C read before B wrote, too").isTrue();
    assertThat(scenario.end().next(Scenario.C)).contains(Instruction.READ);
  }
}
