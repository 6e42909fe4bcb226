package dev.raceway.trial.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.trial.result.InvalidTrialException.Fault;
import dev.raceway.trial.run.Trials;
import dev.raceway.work.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialSetupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | 1          | 1                    | PLAIN | THREADS      | 0 | threads must be 1 to 64, not 0
          65 | 1          | 1                    | PLAIN | THREADS      | 65 | threads must be 1 to 64, not 65
          1 | 0          | 1                    | PLAIN | INCREMENTS   | 0 | increments must be 1 to 1000000000, not 0
          1 | 1000000001 | 1                    | PLAIN | INCREMENTS   | 1000000001 | increments must be 1 to 1000000000, not 1000000001
          1 | 1          | 0                    | PLAIN | AMOUNT       | 0 | amount must be a whole number other than 0, up to 1000000 either way, not 0
          1 | 1          | -1000001             | PLAIN | AMOUNT       | -1000001 | amount must be a whole number other than 0, up to 1000000 either way, not -1000001
          1 | 1          | -9223372036854775808 | PLAIN | AMOUNT       | -9223372036854775808 | amount must be a whole number other than 0, up to 1000000 either way, not -9223372036854775808
          1 | 1          | 2                    | NAIVE | NAIVE_AMOUNT | 2 | counter naive adds 1, its amount cannot be 2
          """)
  void a_set_up_out_of_bounds_is_refused(
      int threads,
      int increments,
      long amount,
      CounterKind counter,
      Fault fault,
      long value,
      String sentence) {
    assertThatExceptionOfType(InvalidTrialException.class)
        .isThrownBy(() -> new TrialSetup(threads, increments, amount, counter, LockMode.NONE))
        .satisfies(
            refused -> {
              assertThat(refused.fault()).isEqualTo(fault);
              assertThat(refused.value()).isEqualTo(value);
            })
        .withMessage(sentence);
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "1000000001"})
  void a_number_of_trials_out_of_bounds_is_refused(long trials) {
    assertThatExceptionOfType(InvalidTrialException.class)
        .isThrownBy(
            () -> Trials.run(TrialSetup.plain(1, 1), trials, new Cancellation(), progress -> {}))
        .satisfies(refused -> assertThat(refused.fault()).isEqualTo(Fault.TRIALS))
        .withMessage("trials must be 1 to 1000000000, not " + trials);
  }

  @Test
  void the_largest_set_up_expects_more_than_an_int_holds() {
    TrialSetup largest =
        new TrialSetup(8, 1_000_000_000, -1_000_000, CounterKind.PLAIN, LockMode.NONE);
    assertThat(largest.allIncrements()).isEqualTo(8_000_000_000L);
    assertThat(largest.expected()).isEqualTo(-8_000_000_000_000_000L);
  }
}
