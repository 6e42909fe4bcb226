package dev.raceway.scenario;

import static dev.raceway.scenario.Scenario.A;
import static dev.raceway.scenario.Scenario.B;
import static dev.raceway.scenario.Scenario.C;
import static dev.raceway.scenario.Scenario.D;
import static dev.raceway.scenario.Scenario.increment;
import static dev.raceway.scenario.Scenario.plain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.Instruction;
import dev.raceway.model.LockMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LockScenarioTest {

  @ParameterizedTest
  @EnumSource(names = {"MUTEX", "SEMAPHORE"})
  void who_finds_the_lock_held_blocks_and_is_handed_it(LockMode mode) {
    Scenario scenario = Scenario.of(plain(2, 1, mode), "A B A4 B4");

    assertThat(scenario.step(2).instruction()).isEqualTo(Instruction.ACQUIRE);
    assertThat(scenario.step(2).blocked()).isTrue();
    assertThat(scenario.step(2).lockOwner()).contains(A);
    assertThat(scenario.step(2).queue()).containsExactly(B);
    assertThat(scenario.step(6).instruction()).isEqualTo(Instruction.RELEASE);
    assertThat(scenario.step(6).handedTo()).contains(B);
    assertThat(scenario.step(6).lockOwner()).contains(B);
    assertThat(scenario.step(6).queue()).isEmpty();
    assertThat(scenario.step(7).instruction()).as("after its acquire").isEqualTo(Instruction.READ);
    assertThat(scenario.end().count()).isEqualTo(2);
    assertThat(scenario.end().lockOwner()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"MUTEX", "SEMAPHORE"})
  void three_who_wait_are_served_in_the_order_of_arrival(LockMode mode) {
    Scenario scenario = Scenario.of(plain(4, 1, mode), "A D B C A4 D4 B4 C4");

    assertThat(scenario.step(4).queue()).containsExactly(D, B, C);
    assertThat(scenario.step(8).handedTo()).contains(D);
    assertThat(scenario.step(8).queue()).containsExactly(B, C);
    assertThat(scenario.step(12).handedTo()).contains(B);
    assertThat(scenario.step(16).handedTo()).contains(C);
    assertThat(scenario.step(20).handedTo()).isEmpty();
    assertThat(scenario.end().count()).isEqualTo(4);
  }

  @ParameterizedTest
  @EnumSource(names = {"MUTEX", "SEMAPHORE"})
  void who_releases_and_comes_back_waits_at_the_end_of_the_queue(LockMode mode) {
    Scenario scenario = Scenario.of(plain(3, 2, mode), "A B C A5 B5 C5");

    assertThat(scenario.step(7).handedTo()).contains(B);
    assertThat(scenario.step(8).queue()).as("A is back").containsExactly(C, A);
    assertThat(scenario.step(12).handedTo()).contains(C);
    assertThat(scenario.step(13).queue()).containsExactly(A, B);
    assertThat(scenario.step(17).handedTo()).contains(A);
  }

  @Test
  void a_lock_around_the_write_alone_does_not_help() {
    Scenario scenario = Scenario.of(plain(2, 1, LockMode.WRITE_ONLY), "A B A3 B2 A B2");

    assertThat(scenario.step(7).blocked()).as("B waits before its write").isTrue();
    assertThat(scenario.step(7).register()).as("with a copy").hasValue(1);
    assertThat(scenario.step(8).handedTo()).contains(B);
    assertThat(scenario.erasedBy(9)).containsExactly(increment(A, 1));
    assertThat(scenario.end().count()).isEqualTo(1);
  }

  @Test
  void a_lock_for_each_thread_does_not_help() {
    Scenario scenario = Scenario.of(plain(2, 1, LockMode.PER_THREAD), "A2 B5 A3");

    assertThat(scenario.step(3).blocked()).isFalse();
    assertThat(scenario.step(3).lockOwner()).as("each owns its own").contains(B);
    assertThat(scenario.step(7).lockOwner()).isEmpty();
    assertThat(scenario.erasedBy(9)).containsExactly(increment(B, 1));
    assertThat(scenario.lastStep().queue()).isEmpty();
    assertThat(scenario.end().count()).isEqualTo(1);
  }

  @Test
  void an_indivisible_increment_stands_in_the_lock_like_any_other() {
    Scenario scenario =
        Scenario.of(plain(2, 1, LockMode.MUTEX).withCounter(CounterKind.ATOMIC), "A B A2 B2");

    assertThat(scenario.step(2).blocked()).isTrue();
    assertThat(scenario.step(3).instruction()).isEqualTo(Instruction.GET_AND_ADD);
    assertThat(scenario.step(4).handedTo()).contains(B);
    assertThat(scenario.end().count()).isEqualTo(2);
  }
}
