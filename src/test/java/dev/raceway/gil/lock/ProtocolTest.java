package dev.raceway.gil.lock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** CPython's rules, one by one, without threads and time. */
class ProtocolTest {

  private static final int A = 0;
  private static final int B = 1;
  private static final int C = 2;

  private final Protocol protocol = new Protocol();

  @Test
  void a_free_lock_is_taken_at_once() {
    assertThat(protocol.take(A)).isTrue();
    assertThat(protocol.holder()).isEqualTo(A);
    assertThat(protocol.handOvers()).isZero();
  }

  @Test
  void a_held_lock_is_dropped_only_when_a_waiters_interval_is_over() {
    protocol.take(A);
    assertThat(protocol.take(B)).isFalse();
    assertThat(protocol.isDropRequested()).isFalse();
    protocol.timeUp(B, protocol.handOvers());
    assertThat(protocol.isDropRequested()).isTrue();
    assertThat(protocol.holder()).isEqualTo(A);
  }

  @Test
  void after_a_drop_on_request_the_holder_stays_away_until_another_had_the_lock() {
    protocol.take(A);
    protocol.take(B);
    protocol.timeUp(B, protocol.handOvers());
    assertThat(protocol.drop()).isEqualTo(B);
    assertThat(protocol.isAway(A)).isTrue();
    assertThat(protocol.take(A)).isFalse();
    assertThat(protocol.take(B)).isTrue();
    assertThat(protocol.isAway(A)).isFalse();
    assertThat(protocol.isDropRequested()).isFalse();
    assertThat(protocol.handOvers()).isEqualTo(1);
    protocol.drop();
    assertThat(protocol.take(A)).isTrue();
  }

  @Test
  void after_a_drop_of_its_own_accord_the_holder_may_be_the_first_to_take_it_again() {
    protocol.take(A);
    protocol.take(B);
    protocol.drop();
    assertThat(protocol.isAway(A)).isFalse();
    assertThat(protocol.take(A)).isTrue();
    assertThat(protocol.handOvers()).isZero();
    assertThat(protocol.firstWaiting()).isEqualTo(B);
  }

  @Test
  void a_waiter_does_not_ask_if_the_lock_changed_hands_while_it_waited() {
    protocol.take(A);
    protocol.take(C);
    long before = protocol.handOvers();
    protocol.take(B);
    protocol.timeUp(B, before);
    protocol.drop();
    protocol.take(B);
    protocol.timeUp(C, before);
    assertThat(protocol.isDropRequested()).isFalse();
    protocol.timeUp(C, protocol.handOvers());
    assertThat(protocol.isDropRequested()).isTrue();
  }

  @Test
  void who_has_waited_longest_is_woken_and_keeps_its_place_when_it_comes_too_late() {
    protocol.take(A);
    protocol.take(B);
    protocol.take(C);
    assertThat(protocol.drop()).isEqualTo(B);
    int newcomer = 3;
    assertThat(protocol.take(newcomer)).isTrue();
    assertThat(protocol.take(B)).isFalse();
    assertThat(protocol.drop()).isEqualTo(B);
  }

  @Test
  void nobody_stays_away_for_a_waiter_that_has_given_up() {
    protocol.take(A);
    protocol.take(B);
    protocol.timeUp(B, protocol.handOvers());
    protocol.drop();
    protocol.forget(B);
    assertThat(protocol.isAway(A)).isFalse();
    assertThat(protocol.take(A)).isTrue();
  }

  @Test
  void a_request_of_a_waiter_that_has_given_up_is_void() {
    protocol.take(A);
    protocol.take(B);
    protocol.timeUp(B, protocol.handOvers());
    protocol.forget(B);
    assertThat(protocol.isDropRequested()).isFalse();
    assertThat(protocol.drop()).isEqualTo(Protocol.NOBODY);
    assertThat(protocol.isAway(A)).isFalse();
  }

  @Test
  void time_that_is_up_when_the_lock_is_free_asks_nobody() {
    protocol.take(A);
    protocol.take(B);
    protocol.drop();
    protocol.timeUp(B, protocol.handOvers());
    assertThat(protocol.isDropRequested()).isFalse();
  }
}
