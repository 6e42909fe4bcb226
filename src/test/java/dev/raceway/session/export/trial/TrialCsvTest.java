package dev.raceway.session.export.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.trial.Machine;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.Trials;
import dev.raceway.work.Cancellation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialCsvTest {

  private static final Machine MACHINE = new Machine("Fast \"9\", 3 GHz", 4, "17.0.1", "VM", "OS");

  private static String[] rows(TrialProgress run) {
    StringWriter text = new StringWriter();
    TrialCsv.write(new TrialReport(List.of(run), MACHINE), new PrintWriter(text));
    return text.toString().split("\r\n");
  }

  @Test
  void a_row_can_be_understood_alone() {
    TrialProgress run = Trials.run(TrialSetup.plain(1, 4), 3, new Cancellation(), progress -> {});
    String[] rows = rows(run);
    assertThat(rows).hasSize(2);
    assertThat(rows[1])
        .isEqualTo(
            "1,4,1,plain,none,3,4,4,1,3,0.0,%s,%s,\"Fast \"\"9\"\", 3 GHz\",4,\"17.0.1\""
                .formatted(
                    run.nanosPerIncrement().orElseThrow(), run.trialsPerSecond().orElseThrow()));
  }

  @Test
  void all_that_was_found_is_in_it() {
    TrialProgress run =
        Trials.run(TrialSetup.plain(2, 300), 500, new Cancellation(), progress -> {});
    String[] rows = rows(run);
    assertThat(rows).hasSize(1 + run.outcomes().distinct());
    long times = 0;
    for (int i = 1; i < rows.length; i++) {
      times += Long.parseLong(rows[i].split(",", -1)[9]);
    }
    assertThat(times).isEqualTo(500);
  }

  @Test
  void nothing_found_is_no_row() {
    Cancellation cancelled = new Cancellation();
    cancelled.cancel();
    TrialProgress run = Trials.run(TrialSetup.plain(2, 300), 5, cancelled, progress -> {});
    assertThat(rows(run)).hasSize(1);
  }
}
