package dev.raceway.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.raceway.model.Program;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENGLISH | A C | At step 2 of the schedule: C cannot run: there are not so many threads
          GERMAN  | A C | Bei Schritt 2 des Ablaufs: C kann nicht laufen: so viele Threads gibt es nicht
          ENGLISH | A x | schedule, character 3: 'x' is neither a thread A to H nor + nor -
          """)
  void a_part_of_a_line_has_neither_marks_nor_a_full_stop(
      Language language, String schedule, String words) {
    IllegalArgumentException refused =
        catchThrowableOfType(
            IllegalArgumentException.class,
            () -> Trace.of(Program.plain(2, 1), ScheduleText.parse(schedule)));

    assertThat(RefusalWords.inLine(refused, new Messages(language))).isEqualTo(words);
  }
}
