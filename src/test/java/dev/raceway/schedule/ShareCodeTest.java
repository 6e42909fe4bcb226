package dev.raceway.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.raceway.model.CounterKind;
import dev.raceway.model.InvalidProgramException;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.Refusal;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.ShareCodeException.Fault;
import dev.raceway.text.Abroad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareCodeTest {

  private static final String STOMP = "RW1:2x1:plain:none:AB3A2:AA1C";

  @Test
  void the_check_is_crc_16_xmodem() {
    assertThat(Crc16.of("123456789")).as("the catalogue's check value").isEqualTo(0x31C3);
  }

  @Test
  void a_code_is_written_and_read() {
    ShareCode code = new ShareCode(Program.plain(2, 1), ScheduleText.parse("A B3 A2"));
    assertThat(code.text()).isEqualTo(STOMP);
    assertThat(ShareCode.parse(STOMP)).isEqualTo(code);
  }

  @Test
  void white_space_in_it_is_free() {
    assertThat(ShareCode.parse(" RW1:2x1: plain:none:\n A B3\u00a0A2 :AA1C\n").text())
        .isEqualTo(STOMP);
  }

  @Test
  void amount_and_a_switch_that_is_off_stand_in_it() {
    Program program = Program.plain(3, 1000).withAmount(-7).withLock(LockMode.WRITE_ONLY, false);
    String text = new ShareCode(program, Schedule.EMPTY).text();
    assertThat(text).startsWith("RW1:3x1000@-7:plain:-write-only::");
    assertThat(ShareCode.parse(text).program()).isEqualTo(program);
  }

  @ParameterizedTest
  @CsvSource({
    "call, AFTER_CALLS, RW1:2x1:call/3.10:none:A2B4A2:E05C",
    "plain, AFTER_CALLS, RW1:2x1:plain/3.10:none:A3B3:FBA4",
    "plain, FREE, RW1:2x1:plain/free:none:AB3A2:5E94",
    "call, ANY_POINT, RW1:2x1:call:none:AB4A3:4BF1",
  })
  void a_rule_of_pythons_stands_after_the_counter(String counter, PythonRule rule, String text) {
    ShareCode code = ShareCode.parse(text);
    assertThat(code.program())
        .isEqualTo(
            Program.plain(2, 1)
                .withCounter(CounterKind.named(counter).orElseThrow())
                .withPython(rule));
    assertThat(code.text()).isEqualTo(text);
  }

  /** In some languages numbers are printed with other digits. */
  @Test
  void its_digits_are_plain_in_every_locale() {
    ShareCode code = new ShareCode(Program.plain(2, 1), ScheduleText.parse("A B3 A2"));
    assertThat(Abroad.inCairo(code::text)).isEqualTo(STOMP);
  }

  @ParameterizedTest
  @CsvSource({
    "A B3 A2,              NOT_A_CODE,      'it should begin with RW1: or RW2:, not with AB3A2'",
    "RW3:2x1:plain:none:A, UNKNOWN_VERSION, 'RW3 is a version that is not known here, only RW1 and"
        + " RW2 are'",
    "RW:2x1:plain:none:A,  UNKNOWN_VERSION, 'RW is a version that is not known here, only RW1 and"
        + " RW2 are'",
    "RW1:2x1:plain:none,   WRONG_PARTS,     'it should have 5 parts and a check, this one has 4'",
    "RW1:2x1:plain:none:A:B, WRONG_PARTS,   'it should have 5 parts and a check, this one has 6'",
    "RW1,                  WRONG_PARTS,     'it should have 5 parts and a check, this one has 1'",
    "RW1:2×1:plain:none:A, WRONG_SIZE,      'part 2 must be threads x increments, such as 2x1 or"
        + " 2x1@5, not ''2×1'''",
    "RW1:2x1@:plain:none:A, WRONG_SIZE,     'part 2 must be threads x increments, such as 2x1 or"
        + " 2x1@5, not ''2x1@'''",
    "RW1:9999999999x1:plain:none:A, WRONG_SIZE, 'part 2 must be threads x increments, such as 2x1"
        + " or 2x1@5, not ''9999999999x1'''",
    "RW2:2x1:plain:none:A, WRONG_WORK, 'part 2 must be each thread''s updates and amount, such as"
        + " 1@1,1@-1 or 5_1@1,1@-1, not ''2x1'''",
    "RW1:2x1:plain:semaphore_2:A, UNKNOWN_LOCK, 'part 4, ''semaphore_2'', is not a lock mode'",
    "RW2:1@1:plain:semaphore_1:A, UNKNOWN_LOCK, 'part 4, ''semaphore_1'', is not a lock mode'",
    "RW2:1@1:plain:mutex_:A, UNKNOWN_LOCK, 'part 4, ''mutex_'', is not a lock mode'",
    "RW1:2x1:Plain:none:A, UNKNOWN_COUNTER, 'part 3, ''Plain'', is not a counter kind'",
    "RW1:2x1:plain/3.9:none:A, UNKNOWN_PYTHON_RULE, 'part 3, ''plain/3.9'', asks for a rule of"
        + " Python''s other than /3.10 and /free'",
    "RW1:2x1:call/:none:A, UNKNOWN_PYTHON_RULE, 'part 3, ''call/'', asks for a rule of Python''s"
        + " other than /3.10 and /free'",
    "RW1:2x1:Call/3.10:none:A, UNKNOWN_COUNTER, 'part 3, ''Call/3.10'', is not a counter kind'",
    "RW1:2x1:plain:-none:A, UNKNOWN_LOCK,   'part 4, ''-none'', is not a lock mode'",
    "RW1:2x1:plain::A,     UNKNOWN_LOCK,    'part 4, '''', is not a lock mode'"
  })
  void a_fault_is_named(String body, Fault fault, String reason) {
    assertThatExceptionOfType(ShareCodeException.class)
        .isThrownBy(() -> ShareCode.parse(checked(body)))
        .withMessage("share code: " + reason)
        .satisfies(thrown -> assertThat(thrown.fault()).isEqualTo(fault));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+1@1",
        "01@1",
        "1@+1",
        "1@01",
        "1@-0",
        "0_1@1,2@1",
        "-0_1@1,2@1",
        "05_1@1,2@1",
        "5_",
        "1@1,",
        ",1@1",
        "1@1;2@1",
        "5_5_1@1,2@1",
        "1@1_5",
        "1"
      })
  void work_is_written_in_one_way_only(String work) {
    assertThatExceptionOfType(ShareCodeException.class)
        .isThrownBy(() -> ShareCode.parse(checked("RW2:" + work + ":plain:none:A")))
        .satisfies(thrown -> assertThat(thrown.fault()).isEqualTo(Fault.WRONG_WORK));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RW2:5_1@1,1@-1:plain:none:A3B3",
        "RW2:-100_3@1000000,1@-1000000:cas:none:A3B3",
        "RW2:2@1,1@1:call/3.10:mutex:A",
        "RW2:5_1@1,1@1:plain:-semaphore:A+B",
        "RW2:1@1,1@1,1@1:plain:semaphore_2:A2B2C",
        "RW2:1@1:plain:-semaphore_8:A3"
      })
  void what_the_first_version_cannot_say(String body) {
    String text = checked(body);
    ShareCode code = ShareCode.parse(text);
    assertThat(code.text()).isEqualTo(text);
    assertThat(ShareCode.parse(code.text())).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "'RW2:1@1,1@1:plain:none:AB3A2',   RW1:2x1:plain:none:AB3A2",
    "'RW2:2@-5:plain:-mutex:A',        RW1:1x2@-5:plain:-mutex:A",
    "'RW2:1@1,1@1:plain:semaphore:A4', RW1:2x1:plain:semaphore:A4"
  })
  void what_the_first_version_can_say_is_written_in_it(String second, String first) {
    assertThat(ShareCode.parse(checked(second)).text()).isEqualTo(checked(first));
  }

  /** Every single wrong character and every swap of neighbours. */
  @Test
  void a_second_version_that_is_damaged_is_refused() {
    String text = checked("RW2:5_10@1,1@-12:plain:semaphore_2:A3B5");
    ShareCode.parse(text);
    for (int i = 0; i < text.length(); i++) {
      for (char wrong : "0123456789ABCRWXx@_,:-+abz/".toCharArray()) {
        if (text.charAt(i) != wrong) {
          refused(text.substring(0, i) + wrong + text.substring(i + 1));
        }
      }
      if (i > 0 && text.charAt(i) != text.charAt(i - 1)) {
        refused(
            text.substring(0, i - 1) + text.charAt(i) + text.charAt(i - 1) + text.substring(i + 1));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`%s`",
        "\u201c%s\u201d.",
        "<%s>",
        "(%s).",
        "\"%s.\"",
        "```\n%s\n```",
        "\ufeff%s\r\n",
        "\u201e%s\u201c"
      })
  void what_chat_programs_put_around_a_code_is_taken_off(String around) {
    String text = around.formatted(STOMP);
    assertThat(ShareCode.looksLikeOne(text)).isTrue();
    assertThat(ShareCode.parse(text).text()).isEqualTo(STOMP);
  }

  @Test
  void a_file_name_is_no_code() {
    assertThat(ShareCode.looksLikeOne("RW-notes.txt")).isFalse();
    assertThat(ShareCode.looksLikeOne("RWANDA")).isFalse();
    assertThat(ShareCode.looksLikeOne("RW:2x1:plain:none:A:0000")).isTrue();
  }

  @Test
  void what_is_wrong_is_quoted_shortly_and_visibly() {
    String long1 = "RW1:2x1:plain:none:AB3A2:" + "X".repeat(900_000);
    assertThatExceptionOfType(ShareCodeException.class)
        .isThrownBy(() -> ShareCode.parse(long1))
        .satisfies(thrown -> assertThat(thrown.value()).hasSize(60))
        .satisfies(thrown -> assertThat(thrown.getMessage().length()).isLessThan(200));
    assertThatExceptionOfType(InputLimitException.class)
        .isThrownBy(() -> ShareCode.parse("RW1:" + "X".repeat(6_000_000)));
    assertThatExceptionOfType(ShareCodeException.class)
        .isThrownBy(() -> ShareCode.parse("RW1:2x1:plain:none:AB3A2:\u202eC1AA"))
        .withMessageContaining("'\\u202EC1AA'");
  }

  @Test
  void a_switch_thrown_too_often_is_refused() {
    assertThatExceptionOfType(InputLimitException.class)
        .isThrownBy(() -> ShareCode.parse(checked("RW1:2x1:plain:mutex:" + "-+".repeat(100_001))))
        .withMessageContaining("no more than 200000 steps and thrown switches are read");
    assertThatExceptionOfType(InputLimitException.class)
        .isThrownBy(
            () ->
                Trace.of(
                    Program.plain(2, 1).withLock(LockMode.MUTEX, true),
                    new Schedule(ScheduleText.parse("-+".repeat(100_000) + "A").runs())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RW1",
        "RW1:",
        "RW1::",
        "RW1:2x1:plain:none:AB3A2",
        "RW1:2x1:plain:none:AB3A2:aa1c"
      })
  void a_missing_or_wrong_check_is_a_fault(String text) {
    assertThatExceptionOfType(ShareCodeException.class)
        .isThrownBy(() -> ShareCode.parse(text))
        .satisfies(thrown -> assertThat(thrown.fault()).isEqualTo(Fault.WRONG_CHECK));
  }

  @Test
  void a_set_up_that_cannot_be_and_a_schedule_that_cannot_be_followed_are_refused() {
    assertThatThrownBy(() -> ShareCode.parse(checked("RW1:9x1:plain:none:A")))
        .isInstanceOf(InvalidProgramException.class)
        .hasMessage("threads must be 1 to 8, not 9");
    assertThatThrownBy(() -> ShareCode.parse(checked("RW1:2x1:adder:none:A")))
        .isInstanceOf(InvalidProgramException.class)
        .hasMessageContaining("counter adder cannot be stepped");
    assertThatThrownBy(() -> ShareCode.parse(checked("RW1:2x1:atomic/3.10:none:A")))
        .isInstanceOf(InvalidProgramException.class)
        .hasMessage("counter atomic follows no rule of Python's, only plain and call do");
    assertThatThrownBy(() -> ShareCode.parse(checked("RW1:2x1:call/3.10:none:A2B3A")))
        .isInstanceOf(IllegalScheduleException.class)
        .extracting("step", "refusal")
        .containsExactly(6, Refusal.NO_SWITCH_POINT);
    assertThatThrownBy(() -> ShareCode.parse(checked("RW1:2x1:plain:none:A0")))
        .isInstanceOf(ScheduleSyntaxException.class)
        .hasMessage("schedule, character 2: a step cannot be repeated 0 times");
    assertThatThrownBy(() -> ShareCode.parse(checked("RW1:2x1:plain:mutex:AB3")))
        .isInstanceOf(IllegalScheduleException.class)
        .extracting("step", "refusal")
        .containsExactly(3, Refusal.BLOCKED);
  }

  @Test
  void what_is_written_reads_back_the_same() {
    RandomCases.check(
        200,
        Traces::unfinished,
        trace -> {
          ShareCode code = new ShareCode(trace.program(), trace.schedule());
          assertThat(ShareCode.parse(code.text())).isEqualTo(code);
          assertThat(ShareCode.looksLikeOne(code.text())).isTrue();
        });
  }

  @Test
  void every_single_wrong_character_is_caught() {
    RandomCases.check(
        8,
        Traces::unfinished,
        trace -> {
          String text = new ShareCode(trace.program(), trace.schedule()).text();
          for (int place = 0; place < text.length(); place++) {
            for (char wrong = '!'; wrong <= '~'; wrong++) {
              if (wrong != text.charAt(place)) {
                refused(text.substring(0, place) + wrong + text.substring(place + 1));
              }
            }
          }
        });
  }

  @Test
  void every_swap_of_neighbours_is_caught() {
    RandomCases.check(
        200,
        Traces::unfinished,
        trace -> {
          String text = new ShareCode(trace.program(), trace.schedule()).text();
          for (int place = 1; place < text.length(); place++) {
            char left = text.charAt(place - 1);
            char right = text.charAt(place);
            if (left != right) {
              refused(text.substring(0, place - 1) + right + left + text.substring(place + 1));
            }
          }
        });
  }

  private static void refused(String damaged) {
    assertThatThrownBy(() -> ShareCode.parse(damaged))
        .as(damaged)
        .isInstanceOf(ShareCodeException.class);
  }

  private static String checked(String body) {
    return body + ":" + "%04X".formatted(Crc16.of(body));
  }
}
