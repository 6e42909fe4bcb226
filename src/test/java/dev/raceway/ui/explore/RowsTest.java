package dev.raceway.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.sample.Sampling;
import dev.raceway.explore.sample.Weighting;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.Trials;
import dev.raceway.work.Cancellation;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RowsTest {

  private static final Program RACE = Program.plain(2, 1);

  private static List<String> words(OutcomeEntry row) {
    return OutcomeRow.lines(row).toList();
  }

  private static Count.Estimated estimate(Program program) {
    return new Count.Estimated(
        List.of(Sampling.of(State.start(program), Weighting.SCHEDULES, 1, 2_000, Budget.ENDLESS)));
  }

  private static TrialProgress trials(int threads, int increments) {
    return Trials.run(
        TrialSetup.plain(threads, increments), 10, new Cancellation(), progress -> {});
  }

  @Test
  void aRowForEachValueWithBothWeightingsAndTheWayThere() {
    List<OutcomeEntry> rows = Rows.of(RACE, Counted.of(RACE), Optional.empty());

    assertThat(rows).extracting(OutcomeEntry::from).containsExactly(1L, 2L);
    assertThat(rows).extracting(OutcomeEntry::exact).containsExactly(false, true);
    assertThat(words(rows.get(0))).containsExactly("18 schedules · 90 %", "75 % by coin flip");
    assertThat(words(rows.get(1))).containsExactly("2 schedules · 10 %", "25 % by coin flip");
    assertThat(ScheduleText.format(rows.get(1).witness().orElseThrow().schedule()))
        .isEqualTo("A3 B3");
  }

  @Test
  void theExactValueIsLastWhereTheAmountIsNegativeToo() {
    Program down = RACE.withAmount(-5);

    assertThat(Rows.of(down, Counted.of(down), Optional.empty()))
        .extracting(OutcomeEntry::from)
        .containsExactly(-5L, -10L);
  }

  @Test
  void whatRealThreadsFoundStandsBesideIt() {
    List<OutcomeEntry> rows = Rows.of(RACE, Counted.of(RACE), Optional.of(trials(2, 1)));

    assertThat(rows).allSatisfy(row -> assertThat(row.portions()).hasSize(3));
    assertThat(rows.stream().mapToDouble(row -> row.portions().get(2).share()).sum()).isEqualTo(1);
    assertThat(words(rows.get(0)).get(2)).endsWith(" % on this computer");
  }

  @Test
  void withoutACountThereAreTheValuesThatWereFound() {
    List<OutcomeEntry> rows =
        Rows.of(Program.plain(1, 2), new Count.Idle(), Optional.of(trials(1, 2)));

    assertThat(rows).extracting(OutcomeEntry::from).containsExactly(2L);
    assertThat(words(rows.get(0))).containsExactly("100 % on this computer");
    assertThat(Rows.of(RACE, new Count.Idle(), Optional.empty())).isEmpty();
  }

  @Test
  void estimatesOfManyValuesAreRangesAndTheExactValueStandsAlone() {
    Program many = Program.plain(2, 200);
    List<OutcomeEntry> rows = Rows.of(many, estimate(many), Optional.of(trials(2, 200)));

    assertThat(rows.size()).isBetween(2, Rows.MOST + 2);
    assertThat(rows).anyMatch(row -> !row.isOne());
    assertThat(rows)
        .allSatisfy(row -> assertThat(row.exact()).isEqualTo(row.from() == 400 && row.isOne()));
    assertThat(rows).noneMatch(row -> !row.isOne() && row.to() >= 400);
    for (int i = 1; i < rows.size(); i++) {
      assertThat(rows.get(i).from()).isGreaterThan(rows.get(i - 1).to());
    }
    assertThat(rows.stream().mapToDouble(row -> row.portions().get(0).share()).sum())
        .isCloseTo(1, Offset.offset(1e-9));
  }

  @Test
  void anEstimateIsARange() {
    OutcomeEntry lost = Rows.of(RACE, estimate(RACE), Optional.empty()).get(0);

    assertThat(lost.schedules()).isEmpty();
    assertThat(words(lost)).hasSize(1);
    assertThat(words(lost).get(0)).matches("8\\d\\.\\d–9\\d\\.\\d % of schedules");
  }
}
