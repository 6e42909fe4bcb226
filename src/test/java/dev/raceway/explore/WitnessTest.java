package dev.raceway.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.Trace;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WitnessTest {

  /** With more of everything than can be walked, and states where a thread is half way. */
  @ParameterizedTest(name = "{0}x{1} {2} after {3}")
  @CsvSource({
    "2, 6, none, ''",
    "3, 3, none, A6",
    "4, 2, none, A",
    "3, 3, mutex, A-A2B2",
    "2, 4, write-only, AB",
    "3, 2, per-thread, A2B3",
    "3, 2, mutex, -A2+B2",
  })
  void no_schedule_has_fewer_context_switches(
      int threads, int increments, String lock, String schedule) {
    Program program = Asked.program(threads, increments, "plain", lock);
    State state = Trace.of(program, ScheduleText.parse(schedule)).end();
    Map<Long, Integer> switches = new TreeMap<>();
    Asked.outcomes(state)
        .witnesses()
        .forEach((value, witness) -> switches.put(value, witness.contextSwitches()));
    assertThat(switches).isEqualTo(FewestSwitches.from(state));
  }
}
