package dev.raceway.picture.narration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Program;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The point of no return is told with the context switch that made it. */
class NoReturnWordsTest {

  private static final Messages ENGLISH = new Messages(Language.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 | 1 | A B      | 2 | context switch to [B] at step 2 came while [A] had read and not
          2 | 2 | A2 B3 A4 | 3 | context switch to [B] at step 3 came while [A] had read and not
          2 | 2 | A3 B A   | 5 | context switch to [A] at step 5 came while [B] had read and not
          2 | 2 | A5 B A   | 6 | context switch to [B] at step 6 came while [A] had read and not
          3 | 2 | A3 C A B | 5 | context switch to [A] at step 5 came while [C] had read and not
          """)
  void the_switch_is_named(int threads, int increments, String schedule, int at, String said) {
    Run run =
        Run.recorded(
            Program.plain(threads, increments),
            ScheduleText.parse(schedule),
            SchedulerChoice.START);

    assertThat(NoReturnWords.of(run.at(at), (long) threads * increments, ENGLISH))
        .startsWith("From here on *" + threads * increments + "* can no longer happen: the ")
        .contains(said);
  }
}
