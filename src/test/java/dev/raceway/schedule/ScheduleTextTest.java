package dev.raceway.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.raceway.random.RandomCases;
import dev.raceway.schedule.ScheduleSyntaxException.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTextTest {

  @ParameterizedTest
  @CsvSource({
    "A B B B A A,     A B B B A A",
    "AB3A2,           A B3 A2",
    "A3+B-A,          A3 + B - A",
    "' A  3 \t B\n2', A3 B2",
    "A 1 2,           A12",
    "A1,              A",
    "A003,            A3",
    "H1000000,        H1000000",
    "A\u00a0B\u2003A, A B A",
    "'',              ''"
  })
  void white_space_is_free_and_a_number_repeats_the_letter_before_it(String text, String means) {
    assertThat(ScheduleText.format(ScheduleText.parse(text))).isEqualTo(means);
  }

  @ParameterizedTest
  @CsvSource({
    "AI,       UNKNOWN_SYMBOL, 2, I, '''I'' is neither a thread A to H nor + nor -'",
    "Ab,       SMALL_LETTER, 2, b, '''b'' is a small letter, threads have capital ones: write A B3"
        + " A2'",
    "Ai,       UNKNOWN_SYMBOL, 2, i, '''i'' is neither a thread A to H nor + nor -'",
    "A B3 ?,   UNKNOWN_SYMBOL, 6, ?, '''?'' is neither a thread A to H nor + nor -'",
    "A\uD83D\uDE00, UNKNOWN_SYMBOL, 2, \uD83D\uDE00, "
        + "'''\uD83D\uDE00'' is neither a thread A to H nor + nor -'",
    "A\u0663,  UNKNOWN_SYMBOL, 2, \u0663, '''\u0663'' is neither a thread A to H nor + nor -'",
    "3A,       NUMBER_WITHOUT_LETTER, 1, 3, the number has no thread's letter before it",
    "'A + 3',  NUMBER_WITHOUT_LETTER, 5, 3, the number has no thread's letter before it",
    "-0,       NUMBER_WITHOUT_LETTER, 2, 0, the number has no thread's letter before it",
    "A2 B0,    COUNT_OF_ZERO, 5, 0, a step cannot be repeated 0 times",
    "A000,     COUNT_OF_ZERO, 2, 0, a step cannot be repeated 0 times",
    "A1000001, NUMBER_TOO_LARGE, 2, 1, the number is larger than 1000000",
    "BA99999999999999999999999, NUMBER_TOO_LARGE, 3, 9, the number is larger than 1000000"
  })
  void a_fault_is_named_with_its_place(
      String text, Fault fault, int place, String symbol, String reason) {
    assertThatExceptionOfType(ScheduleSyntaxException.class)
        .isThrownBy(() -> ScheduleText.parse(text))
        .withMessage("schedule, character " + place + ": " + reason)
        .satisfies(thrown -> assertThat(thrown.fault()).isEqualTo(fault))
        .satisfies(thrown -> assertThat(thrown.place()).isEqualTo(place))
        .satisfies(thrown -> assertThat(thrown.symbol()).isEqualTo(symbol));
  }

  @Test
  void a_million_repeats_stay_one_entry_until_they_are_followed() {
    Schedule schedule = ScheduleText.parse("A1000000 ".repeat(1000));
    assertThat(schedule.runs()).hasSize(1000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A?", "A0", "A1000001"})
  void a_fault_after_a_long_schedule_is_found_before_it_is_followed(String end) {
    assertThatExceptionOfType(ScheduleSyntaxException.class)
        .isThrownBy(() -> ScheduleText.parse("A1000000".repeat(100) + end))
        .satisfies(thrown -> assertThat(thrown.place()).isEqualTo(802));
  }

  @Test
  void more_than_is_read_is_refused_before_it_is_followed() {
    assertThat(ScheduleText.parse("+-".repeat(100_000)).runs()).hasSize(200_000);
    assertThatExceptionOfType(InputLimitException.class)
        .isThrownBy(() -> ScheduleText.parse("+-".repeat(500_000)))
        .satisfies(thrown -> assertThat(thrown.limit()).isEqualTo(InputLimit.EVENTS));
    assertThat(ScheduleText.parse(" ".repeat(1_000_000)).runs()).isEmpty();
    assertThatExceptionOfType(InputLimitException.class)
        .isThrownBy(() -> ScheduleText.parse(" ".repeat(1_000_001)))
        .withMessageContaining("no more than 1000000 characters are read");
  }

  @Test
  void what_is_written_reads_back_the_same() {
    RandomCases.check(
        300,
        Traces::unfinished,
        trace -> {
          Schedule schedule = trace.schedule();
          assertThat(ScheduleText.parse(ScheduleText.format(schedule))).isEqualTo(schedule);
          assertThat(ScheduleText.parse(ScheduleText.formatCompact(schedule))).isEqualTo(schedule);
          assertThat(Trace.of(trace.program(), schedule).decisions()).isEqualTo(trace.decisions());
        });
  }
}
