package dev.raceway.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.oracle.EverySchedule;
import dev.raceway.oracle.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExactTablesTest {

  @ParameterizedTest
  @MethodSource("dev.raceway.oracle.Table#walkable")
  void every_schedule_in_the_model_gives_the_true_table(Table table) {
    assertThat(EverySchedule.of(table.program(), (taken, end) -> end)).isEqualTo(table);
  }
}
