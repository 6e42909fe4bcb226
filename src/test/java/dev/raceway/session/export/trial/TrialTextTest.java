package dev.raceway.session.export.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.Trials;
import dev.raceway.work.Cancellation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialTextTest {

  private static final TrialSetup SETUP = TrialSetup.plain(2, 1);

  private static TrialProgress run(TrialSetup setup) {
    return Trials.run(setup, 2_000, new Cancellation(), progress -> {});
  }

  private static String text(TrialProgress run) {
    StringWriter text = new StringWriter();
    TrialText.write(TrialReport.here(List.of(run)), new PrintWriter(text));
    return text.toString();
  }

  @Test
  void exact_trials_of_an_unprotected_kind_are_said_to_prove_nothing() {
    TrialProgress run = run(SETUP);
    long exact = run.outcomes().exact();

    // Whether a free race loses is chance; what is said of it is not.
    assertThat(text(run).contains(" exact, which proves nothing")).isEqualTo(exact > 0);
    if (exact > 1) {
      assertThat(text(run)).contains(exact + " trials were exact, which proves nothing");
    }
  }

  @Test
  void of_what_cannot_lose_nothing_of_that_kind_is_said() {
    assertThat(text(run(SETUP.with(CounterKind.ATOMIC, LockMode.NONE))))
        .doesNotContain("proves nothing");
    assertThat(text(run(SETUP.with(CounterKind.PLAIN, LockMode.MUTEX))))
        .doesNotContain("proves nothing");
  }

  @Test
  void two_permits_protect_nothing() {
    TrialSetup two = new TrialSetup(SETUP.work(), 0, CounterKind.PLAIN, LockMode.SEMAPHORE, 2);
    TrialProgress run = run(two);
    assertThat(text(run).contains("proves nothing")).isEqualTo(run.outcomes().exact() > 0);
    assertThat(text(run(two.with(CounterKind.ATOMIC, LockMode.SEMAPHORE))))
        .doesNotContain("proves nothing");
  }
}
