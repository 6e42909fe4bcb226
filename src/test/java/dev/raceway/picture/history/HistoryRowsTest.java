package dev.raceway.picture.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.picture.event.CodeLines;
import dev.raceway.picture.event.EventWords;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.Trace;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rows of the history and their words, without a toolkit. */
class HistoryRowsTest {

  private static final Messages ENGLISH = new Messages(Language.ENGLISH);

  private static final HistoryWords WORDS =
      new HistoryWords(ENGLISH, new CodeLines(new EventWords(ENGLISH)));

  private static final Program LOCKED =
      Program.plain(2, 2).withAmount(-3).withLock(LockMode.MUTEX, true);

  @Test
  void the_list_has_a_row_for_every_context_switch() {
    assertThat(texts(Program.plain(2, 1), "A B3 A2", HistoryForm.LIST))
        .containsExactly(
            "1|read  count → 0|",
            "||context switch to B",
            "2|read  count → 0|",
            "3|add   0 + 1 = 1|",
            "4|write count ← 1|",
            "||context switch to A",
            "5|add   0 + 1 = 1|",
            "6|write count ← 1|");
  }

  @Test
  void the_code_is_the_classic_form() {
    assertThat(texts(Program.plain(2, 1), "A B3 A2", HistoryForm.CODE))
        .containsExactly(
            "||# Thread A",
            "|value = counter.count|  # A: value = 0",
            "||# Context switch to Thread B",
            "|value = counter.count|  # B: value = 0",
            "|result = value + 1|  # B: result = 1",
            "|counter.count = result|  # count = 1",
            "||# Context switch to Thread A",
            "|result = value + 1|  # A: result = 1",
            "|counter.count = result|  # count = 1, ✕ erases B1");
  }

  @Test
  void locks_and_the_switch_have_their_rows() {
    assertThat(texts(LOCKED, "A3 B - A2 B", HistoryForm.LIST))
        .containsExactly(
            "1|acquire|",
            "2|read  count → 0|",
            "3|subtract 0 − 3 = −3|",
            "||context switch to B",
            "4|acquire: waits, 1st|",
            "||lock switched off",
            "||context switch to A",
            "5|write count ← −3|",
            "6|release → B|",
            "||context switch to B",
            "7|read  count → −3|");
    assertThat(texts(LOCKED, "- A +", HistoryForm.CODE))
        .containsExactly(
            "||# Lock switch off",
            "||# Thread A",
            "|value = counter.count|  # A: value = 0",
            "||# Lock switch on");
  }

  @Test
  void retries_and_atomic_steps_have_their_rows() {
    Program cas = Program.plain(2, 1).withCounter(CounterKind.CAS);
    assertThat(texts(cas, "A2 B3 A", HistoryForm.LIST))
        .contains("5|compare-and-set count ← 1|")
        .endsWith("6|compare-and-set: changed, again|");
    Program atomic = Program.plain(1, 1).withCounter(CounterKind.ATOMIC);
    assertThat(texts(atomic, "A", HistoryForm.LIST)).containsExactly("1|get-and-add count ← 1|");
  }

  @Test
  void a_row_can_be_spoken() {
    Trace trace = Trace.of(Program.plain(2, 1), ScheduleText.parse("A B3 A2"));
    HistoryRows list = new HistoryRows(trace, HistoryForm.LIST, false);
    assertThat(spoken(list, 1)).isEqualTo("context switch to B");
    assertThat(spoken(list, 0)).isEqualTo("Step 1: thread A, read count → 0");
    assertThat(spoken(list, 7)).isEqualTo("Step 6: thread A, write count ← 1, loses an update");
    assertThat(spoken(new HistoryRows(trace, HistoryForm.CODE, false), 3))
        .isEqualTo("Step 2: thread B, value = counter.count # B: value = 0");
  }

  @Test
  void a_hidden_outcome_is_not_told() {
    Trace trace = Trace.of(Program.plain(2, 1), ScheduleText.parse("A B3 A2"));
    HistoryRows list = new HistoryRows(trace, HistoryForm.LIST, true);
    HistoryRows code = new HistoryRows(trace, HistoryForm.CODE, true);

    assertThat(spoken(list, 7)).isEqualTo("Step 6: thread A, write");
    assertThat(spoken(code, 8)).isEqualTo("Step 6: thread A, counter.count = result");
  }

  @ParameterizedTest
  @EnumSource
  void rows_and_positions_fit_at_every_place(HistoryForm form) {
    Trace trace = Trace.of(LOCKED, ScheduleText.parse("- A + B2 - A + B4 A2"));
    HistoryRows rows = new HistoryRows(trace, form, false);
    for (int position = 1; position <= trace.length(); position++) {
      HistoryRow row = rows.row(rows.rowOf(position));
      assertThat(row.position()).isEqualTo(position);
      assertThat(row.title()).isFalse();
    }
    assertThat(IntStream.range(0, rows.count()).mapToObj(rows::row)).doesNotHaveDuplicates();
  }

  @Test
  void a_row_lies_before_now_at_now_or_after_it() {
    HistoryRows rows =
        new HistoryRows(
            Trace.of(Program.plain(2, 1), ScheduleText.parse("A B3 A2")), HistoryForm.LIST, false);
    // The title above a step has happened before it.
    assertThat(IntStream.range(0, 4).mapToObj(index -> rows.time(index, 2)))
        .containsExactly(RowTime.PAST, RowTime.PAST, RowTime.NOW, RowTime.FUTURE);
    assertThat(rows.time(0, 0)).isEqualTo(RowTime.FUTURE);
  }

  @Test
  void a_run_that_has_not_begun_has_no_rows() {
    assertThat(new HistoryRows(Trace.of(LOCKED), HistoryForm.LIST, false).count()).isZero();
    assertThat(new HistoryRows(Trace.of(LOCKED), HistoryForm.CODE, false).count()).isZero();
  }

  private static List<String> texts(Program program, String schedule, HistoryForm form) {
    HistoryRows rows =
        new HistoryRows(Trace.of(program, ScheduleText.parse(schedule)), form, false);
    return IntStream.range(0, rows.count())
        .mapToObj(index -> WORDS.text(rows.row(index), rows))
        .map(text -> text.number() + "|" + text.text() + "|" + text.comment())
        .toList();
  }

  private static String spoken(HistoryRows rows, int index) {
    return WORDS.spoken(rows.row(index), rows);
  }
}
