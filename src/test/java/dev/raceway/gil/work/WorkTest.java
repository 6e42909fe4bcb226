package dev.raceway.gil.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.raceway.gil.lock.Unlocked;
import dev.raceway.gil.record.Recorder;
import dev.raceway.gil.result.GilSetup;
import dev.raceway.gil.result.InvalidGilException;
import dev.raceway.gil.result.InvalidGilException.Fault;
import dev.raceway.gil.result.Task;
import dev.raceway.gil.result.Workload;
import dev.raceway.random.RandomCases;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the threads do, and how its results are checked. */
class WorkTest {

  private final Recorder recorder = new Recorder(() -> 0, 0);
  private final Unlocked interpreter = new Unlocked(recorder);

  @Test
  void divisors_by_way_of_prime_factors_are_those_that_divide() {
    RandomCases.check(
        200,
        dice -> {
          int number = dice.between(1, 20_000);

          assertThat(Divisors.of(number))
              .isEqualTo(
                  IntStream.rangeClosed(1, number).filter(i -> number % i == 0).boxed().toList());
        });
  }

  @Test
  void divisors_of_the_largest_numbers() {
    assertThat(Divisors.of(Integer.MAX_VALUE)).containsExactly(1, Integer.MAX_VALUE);
    assertThat(Divisors.of(2_147_117_569)).containsExactly(1, 46_337, 2_147_117_569);
  }

  @Test
  void the_usual_numbers_have_different_kinds_of_divisors() {
    assertThat(Workload.USUAL.numbers())
        .extracting(number -> Divisors.of(number).size())
        .doesNotHaveDuplicates();
  }

  @Test
  void numbers_are_factorised_to_the_end() throws InterruptedException {
    Factorising work = new Factorising(List.of(4_001, 1, 5_040));
    assertThat(work.done()).isZero();
    assertThat(work.isRight()).isFalse();
    work.run(interpreter);
    assertThat(work.done()).isEqualTo(1);
    assertThat(work.isRight()).isTrue();
    assertThat(new Factorising(List.of()).done()).isEqualTo(1);
  }

  @Test
  void every_answer_comes_through_its_own_pipe() throws IOException, InterruptedException {
    try (PipeResponder responder = PipeResponder.open(2, 0)) {
      PipeReader first = new PipeReader(responder, 0, 20);
      PipeReader second = new PipeReader(responder, 1, 5);
      assertThat(first.isRight()).isFalse();
      second.run(interpreter);
      first.run(interpreter);
      assertThat(first.isRight()).isTrue();
      assertThat(second.isRight()).isTrue();
      assertThat(first.done()).isEqualTo(1);
    }
  }

  @Test
  void a_wrong_answer_is_noticed() throws IOException, InterruptedException {
    try (PipeResponder responder = PipeResponder.open(1, 0)) {
      responder.ask(0, 77);
      PipeReader reading = new PipeReader(responder, 0, 3);
      reading.run(interpreter);
      assertThat(reading.isRight()).isFalse();
    }
  }

  @Test
  void nobody_waits_for_a_pipe_that_is_closed() throws IOException, InterruptedException {
    try (PipeResponder responder = PipeResponder.open(1, 0)) {
      responder.hangUp();
      PipeReader reading = new PipeReader(responder, 0, 1);
      assertThatExceptionOfType(EOFException.class).isThrownBy(() -> reading.run(interpreter));
    }
  }

  @Test
  void what_is_out_of_bounds_is_refused() {
    assertFault(Fault.THREADS, 0, 5_000);
    assertFault(Fault.THREADS, 9, 5_000);
    assertFault(Fault.SWITCH_INTERVAL, 1, GilSetup.MIN_SWITCH_MICROS - 1);
    assertFault(Fault.SWITCH_INTERVAL, 1, GilSetup.MAX_SWITCH_MICROS + 1);
    assertThat(GilSetup.usual(Task.CPU)).isEqualTo(new GilSetup(Task.CPU, 2, 5_000));
    assertThat(GilSetup.usual(Task.CPU).switchMillis()).isEqualTo(5);
  }

  private static void assertFault(Fault fault, int threads, long micros) {
    assertThatExceptionOfType(InvalidGilException.class)
        .isThrownBy(() -> new GilSetup(Task.CPU, threads, micros))
        .extracting(InvalidGilException::fault)
        .isEqualTo(fault);
  }
}
