package dev.raceway.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.answer.Outcomes;
import dev.raceway.model.State;
import dev.raceway.oracle.EverySchedule;
import dev.raceway.oracle.Table;
import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TrueTablesTest {

  @ParameterizedTest
  @MethodSource("dev.raceway.oracle.Table#all")
  void every_true_table(Table table) {
    State start = State.start(table.program());
    Outcomes outcomes = Asked.outcomes(start);
    assertThat(Asked.table(start, outcomes)).isEqualTo(table);
    assertThat(outcomes.counts().schedules())
        .isEqualTo(
            table.outcomes().values().stream()
                .map(outcome -> outcome.schedules())
                .reduce(BigInteger.ZERO, BigInteger::add));
  }

  /** Small enough to walk, and with everything in it that the true tables lack. */
  @ParameterizedTest
  @CsvSource({
    "2, 1, cas, mutex",
    "2, 1, cas, write-only",
    "2, 2, cas, none",
    "2, 1, cas, per-thread",
    "2, 2, atomic, semaphore",
    "3, 1, atomic, mutex",
    "3, 1, plain, semaphore",
    "2, 1, volatile, write-only",
    "3, 2, atomic, none",
    "2, 2, atomic, write-only",
    "2, 1, call, none",
    "2, 1, call, mutex",
    "2, 1, call/free, write-only",
    "3, 2, plain/3.10, none",
    "2, 2, plain/3.10, mutex",
    "3, 1, call/3.10, none",
    "2, 3, call/3.10, none",
    "3, 1, call/3.10, mutex",
    "2, 2, call/3.10, semaphore",
    "3, 1, call/3.10, write-only",
    "2, 2, call/3.10, per-thread",
  })
  void every_kind_and_mode_as_walked(int threads, int increments, String counter, String lock) {
    State start = State.start(Asked.program(threads, increments, counter, lock));
    Table walked = EverySchedule.from(start);
    assertThat(Asked.table(start, Asked.outcomes(start))).isEqualTo(walked);
  }
}
