package dev.raceway.session.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.Traces;
import dev.raceway.session.export.Written;
import dev.raceway.session.export.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownFormatTest {

  @Test
  void a_table_below_the_set_up() {
    assertThat(Written.by(new MarkdownFormat(), Program.plain(2, 1), "A B3 A2"))
        .isEqualTo(
            """
            # 2 threads, 1 increment each, counter plain, lock none

            - schedule `A B3 A2`
            - code `RW1:2x1:plain:none:AB3A2:AA1C`

            | step | thread | instruction | count | register | remarks |
            | ---: | :---: | --- | ---: | ---: | --- |
            | 1 | A | read | 0 | 0 |  |
            | 2 | B | read | 0 | 0 |  |
            | 3 | B | add | 0 | 1 |  |
            | 4 | B | write | 1 |  |  |
            | 5 | A | add | 1 | 1 |  |
            | 6 | A | write | 1 |  | ✕ erases B1 |

            **Counter should be 2, found 1: 1 update lost, 2 context switches**
            """);
  }

  @Test
  void words_are_text_whatever_they_look_like() {
    Report report =
        Written.report(Program.plain(1, 1).withLock(LockMode.MUTEX, true), "A-")
            .withWords("<b>A|B\n#2", "1. *one*\n\n- two");
    assertThat(Written.by(new MarkdownFormat(), report))
        .startsWith(
            """
            # \\<b\\>A\\|B \\#2

            1\\. \\*one\\*

            \\- two

            - 1 thread, 1 increment, counter plain, lock mutex
            """)
        .contains(
            """
            | 1 | A | acquire | 0 |  | A |  |
            |  |  | lock switch off | 0 |  |  |  |
            """);
  }

  @Test
  void every_row_has_as_many_cells_as_the_heading() {
    RandomCases.check(
        200,
        Traces::unfinished,
        trace -> {
          List<String> rows =
              Written.by(new MarkdownFormat(), Report.of(trace))
                  .lines()
                  .filter(line -> line.startsWith("|"))
                  .toList();
          assertThat(rows).hasSize(trace.length() + 2);
          assertThat(rows.stream().map(row -> row.replaceAll("[^|]", "")).distinct()).hasSize(1);
        });
  }
}
