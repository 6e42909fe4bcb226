package dev.raceway.session.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.Traces;
import dev.raceway.session.export.json.JsonFormat;
import dev.raceway.session.export.listing.ListingFormat;
import dev.raceway.session.export.report.Report;
import dev.raceway.session.export.report.ReportFormat;
import dev.raceway.session.export.report.ReportWords;
import dev.raceway.session.export.table.CsvFormat;
import dev.raceway.session.export.table.MarkdownFormat;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportLanguageTest {

  private static final ReportWords GERMAN = new ReportWords(new Messages(Language.GERMAN));

  private static Report german(Program program, String schedule) {
    return Written.report(program, schedule).in(GERMAN);
  }

  @Test
  void a_table_in_german() {
    Program program = Program.plain(2, 1).withLock(LockMode.MUTEX, true);
    assertThat(Written.by(new MarkdownFormat(), german(program, "A B A - A")))
        .isEqualTo(
            """
            # 2 Threads, je 1 Erhöhung, Zähler plain, Lock mutex

            - Ablauf `A B A - A`
            - Freigabecode `RW1:2x1:plain:mutex:ABA-A:66E1`

            | Schritt | Thread | Befehl | count | Register | Lock | Bemerkungen |
            | ---: | :---: | --- | ---: | ---: | --- | --- |
            | 1 | A | acquire | 0 |  | A |  |
            | 2 | B | acquire | 0 |  | A ← B | B wartet auf A |
            | 3 | A | read | 0 | 0 | A ← B |  |
            |  |  | Lock-Schalter aus | 0 |  |  |  |
            | 4 | A | add | 0 | 1 | A ← B |  |

            **Zähler soll 0 sein, ist 0: kein Update verloren, 2 Kontextwechsel\
             (0 von 2 Erhöhungen fertig)**
            """);
  }

  @Test
  void listings_and_diagrams_in_german() {
    Report stomp = german(Program.plain(2, 1), "A B3 A2");
    assertThat(Written.by(ListingFormat.python(), stomp))
        .contains(
            "# Kontextwechsel zu Thread B\n",
            "# count = 1, ✕ löscht B1\n",
            "print(f\"Zähler soll 2 sein, ist {counter.count}\")\n");
    assertThat(Written.by(ListingFormat.java(), stomp))
        .contains(
            "// count = 1, l\\u00f6scht B1\n",
            "System.out.println(\"Z\\u00e4hler soll 2 sein, ist \" + count);\n");
    assertThat(Written.by(new MermaidFormat(), stomp))
        .contains("A->>A: add, nun 1\n", "Note over A,count: ✕ löscht B1\n");
  }

  @Test
  void data_is_the_same_in_every_language() {
    RandomCases.check(
        50,
        Traces::unfinished,
        trace -> {
          for (ReportFormat data : List.of(new CsvFormat(), new JsonFormat())) {
            assertThat(Written.by(data, Report.of(trace).in(GERMAN)))
                .isEqualTo(Written.by(data, Report.of(trace)));
          }
        });
  }

  @Test
  void long_numbers_have_no_groups_in_any_language() {
    Program program = Program.plain(1, 1).withAmount(-1_000_000).withStart(20_000);
    for (ReportWords words : List.of(ReportWords.ENGLISH, GERMAN)) {
      assertThat(Written.by(new MarkdownFormat(), Written.report(program, "A3").in(words)))
          .contains("20000", "-1000000", "-980000")
          .doesNotContain("20,", "20.", "−");
    }
  }
}
