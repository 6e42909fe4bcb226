package dev.raceway.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Decision;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.oracle.EverySchedule;
import dev.raceway.oracle.Table;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTablesOnRealThreadsTest {

  /** The three that need no lock and every schedule of which fits into a few seconds. */
  @ParameterizedTest(name = "all {2} schedules of {0}x{1}")
  @CsvSource({"2,1,20", "2,2,924", "3,1,1680"})
  void every_schedule_on_real_threads_gives_the_true_table(
      int threads, int increments, int schedules) {
    Program program = Program.plain(threads, increments);
    Table table = EverySchedule.of(program, (decisions, end) -> run(program, decisions));
    assertThat(table).isEqualTo(Table.of(program));
    assertThat(table.schedules()).isEqualTo(schedules);
  }

  /** Every step is checked, the count on the real field included; a difference throws. */
  private static State run(Program program, List<Decision> decisions) {
    try (RealRun run = new RealRun(program)) {
      decisions.forEach(run::apply);
      return run.state();
    }
  }
}
