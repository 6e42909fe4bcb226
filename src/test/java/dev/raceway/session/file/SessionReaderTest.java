package dev.raceway.session.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.raceway.model.Decision;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.Reading.Watch;
import dev.raceway.schedule.Schedule;
import dev.raceway.schedule.ShareCode;
import dev.raceway.session.file.SessionFileException.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionReaderTest {

  private static final String CODE = "RW1:2x1:plain:none:AB3A2:AA1C";

  @TempDir private Path folder;

  private static SessionDocument read(String text) {
    return SessionReader.read(text.replace('\'', '"').replace("CODE", CODE), Watch.PATIENT);
  }

  private static SessionFileException refusal(String text) {
    SessionFileException refused =
        catchThrowableOfType(SessionFileException.class, () -> read(text));
    assertThat(refused).as(text).isNotNull();
    assertThat(refused.getMessage()).hasLineCount(1);
    return refused;
  }

  @Test
  void a_run_needs_its_code_only() {
    PreparedRun run = (PreparedRun) read("{'raceway': 1, 'code': 'CODE'}");
    assertThat(run.code().text()).isEqualTo(CODE);
    assertThat(run.title()).isEmpty();
    assertThat(run.position()).isZero();
    assertThat(run.pauses()).isEqualTo(PauseMarks.NONE);
    assertThat(run.branches()).isEmpty();
  }

  @Test
  void fields_that_are_not_known_are_written_back() {
    String text =
        """
        {
          "raceway": 1,
          "title": "Bäcker",
          "notes": "two\\nlines",
          "code": "RW1:2x1:plain:none:AB3A2:AA1C",
          "position": 4,
          "pauseMarks": [ 2, 4 ],
          "branches": [ "RW1:2x1:plain:none:A3B3:2DFC" ],
          "author": {
            "name": "Ada",
            "weight": 1.10,
            "large": 123456789012345678901234567890,
            "list": [ null, true ]
          }
        }
        """;
    assertThat(SessionWriter.write(read(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                        | NOT_A_SESSION  | 1
          {}                                        | NOT_A_SESSION  | 1
          [1]                                       | NOT_A_SESSION  | 1
          {'code': 'CODE'}                          | NOT_A_SESSION  | 1
          RW1:2x1:plain:none:AB3A2:AA1C             | NOT_JSON       | 1
          {'raceway': 1,~'code': 'CODE              | CUT_OFF        | 2
          {'raceway': 1,~'code': 'CODE'~            | CUT_OFF        | 3
          {'raceway': 1,~,}                         | NOT_JSON       | 2
          {'raceway': 1,~'code': 01}                | NOT_JSON       | 2
          {'raceway': 1,~'a': NaN}                  | NOT_JSON       | 2
          {'raceway': 1,~'a': 1e9999999999}         | TOO_MUCH       | 2
          {'raceway': 1,~'raceway': 1}              | TWICE          | 2
          {'raceway': 1,~'x': {~'a': 1, 'a': 2}}    | TWICE          | 3
          {'raceway': 1, 'code': 'CODE'}~~{}        | MORE_AFTER_END | 3
          {~'raceway': 2}                           | UNKNOWN_VERSION| 2
          {~'raceway': '1'}                         | UNKNOWN_VERSION| 2
          {~'raceway': 1.0}                         | UNKNOWN_VERSION| 2
          {'raceway': 1, 'runs':~[{'raceway': 3}]}  | UNKNOWN_VERSION| 2
          {'raceway': 1}                            | MISSING        | 1
          {'raceway': 1,~'code': 7}                 | NOT_A_STRING   | 2
          {'raceway': 1, 'code': 'CODE',~'title': 7}       | NOT_A_STRING | 2
          {'raceway': 1, 'code': 'CODE',~'position': '7'}  | NOT_A_NUMBER | 2
          {'raceway': 1, 'code': 'CODE',~'position': 1.5}  | NOT_A_NUMBER | 2
          {'raceway': 1, 'code': 'CODE',~'position': -1}   | POSITION     | 2
          {'raceway': 1,~'position': 7, 'code': 'CODE'}    | POSITION     | 2
          {'raceway': 1, 'code': 'CODE',~'position': 99999999999999999999} | POSITION     | 2
          {'raceway': 1, 'code': 'CODE',~'pauseMarks': 1}  | NOT_A_LIST   | 2
          {'raceway': 1, 'code': 'CODE', 'pauseMarks': [6,~7]} | PAUSE_MARK | 2
          {'raceway': 1, 'code': 'CODE', 'branches': [~7]} | NOT_A_STRING | 2
          {'raceway': 1, 'code': 'CODE',~'runs': []}       | MIXED        | 1
          {'raceway': 1,~'runs': []}                       | NO_RUNS      | 2
          {'raceway': 1, 'runs': [~7]}                     | NOT_A_RUN    | 2
          {'raceway': 1, 'runs': [~{'title': ''}]}         | MISSING      | 2
          {'raceway': 1, 'runs': [{'code': 'CODE',~'runs': []}]} | MIXED  | 2
          """)
  void what_is_damaged_is_refused_with_its_line(String text, Fault fault, int line) {
    SessionFileException refused = refusal(text == null ? "" : text.replace('~', '\n'));
    assertThat(refused.fault()).isEqualTo(fault);
    assertThat(refused.location().line()).isEqualTo(line);
    assertThat(refused).hasMessageStartingWith("line " + line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RW1:2x1:plain:none:AB3A2:AA1D | share code: the check 'AA1D' at the end does not fit,
          RW9:2x1:plain:none:AB3A2:AA1D | share code: RW9 is a version that is not known here,
          A B3 A2                       | share code: it should begin with RW1: or RW2:,
          RW1:2x1:plain:none:A4:9A9B    | At step 4 of the schedule: A cannot run: it has finished
          RW1:2x1:plain:none:AC:94EB    | At step 2 of the schedule: C cannot run
          RW1:9x1:plain:none:A:39FD     | threads must be 1 to 8, not 9
          """)
  void a_wrong_code_is_refused_with_run_and_branch(String code, String sentence) {
    SessionFileException refused =
        refusal("{'raceway': 1, 'runs': [{'code': 'CODE'},\n{'code':\n'" + code + "'}]}");
    assertThat(refused).hasMessageStartingWith("line 3, run 2: " + sentence);
    assertThat(refused.fault()).isEqualTo(Fault.WRONG_CODE);
    assertThat(refused.getCause()).isNotNull();

    SessionFileException inBranch =
        refusal("{'raceway': 1, 'code': 'CODE', 'branches': ['CODE',\n'" + code + "']}");
    assertThat(inBranch).hasMessageStartingWith("line 2, branch 2: " + sentence);
    assertThat(inBranch.location().branch()).isEqualTo(OptionalInt.of(2));
  }

  @Test
  void a_position_says_what_there_is() {
    assertThat(refusal("{'raceway': 1, 'runs': [{'code': 'CODE',\n'position': 7}]}"))
        .hasMessage("line 2, run 1: the position 7 is out of range: this run has positions 0 to 6");
  }

  @Test
  void what_is_larger_than_anything_is_refused() {
    assertThat(refusal(" ".repeat(SessionReader.MOST_CHARACTERS + 1)).fault())
        .isEqualTo(Fault.TOO_LARGE);
    assertThat(refusal("{'raceway': 1, 'x': " + "[".repeat(900_000)).fault())
        .isEqualTo(Fault.TOO_MUCH);
    assertThat(refusal("{'raceway': 1, 'x': " + "{'a':".repeat(300_000)).fault())
        .isEqualTo(Fault.TOO_MUCH);
    assertThat(refusal("{'raceway': 1, 'x': " + "9".repeat(100_000) + "}").fault())
        .isEqualTo(Fault.TOO_MUCH);
    assertThat(refusal("{'raceway': 1, 'x': [0" + ",0".repeat(600_000) + "]}").fault())
        .isEqualTo(Fault.TOO_MUCH);
    assertThat(refusal("{'raceway': 1, 'title': '" + "x".repeat(201) + "', 'code': 'CODE'}"))
        .hasMessage("line 1: the field 'title' is too long");
    assertThat(refusal("{'raceway': 1, 'notes': '" + "x".repeat(20_001) + "', 'code': 'CODE'}"))
        .hasMessage("line 1: the field 'notes' is too long");
    assertThat(refusal("{'raceway': 1, 'runs': [1" + ",1".repeat(200) + "]}"))
        .hasMessage("line 1: there are too many runs (most: 200)");
    assertThat(refusal("{'raceway': 1, 'code': 'CODE', 'branches': [1" + ",1".repeat(20) + "]}"))
        .hasMessage("line 1: there are too many branches (most: 20)");
  }

  @Test
  void more_steps_than_are_read_are_refused_in_a_code_and_in_a_file() {
    String code = switched(99_000);
    String two = "{'raceway': 1, 'runs': [{'code': 'X'}, {'code': 'X'}".replace("X", code);
    assertThat(read(two + "]}").runs()).hasSize(2);
    assertThat(refusal(two + ",\n{'code': '" + code + "'}]}"))
        .hasMessage("line 2, run 3: there are too many steps in this file");
    assertThat(refusal("{'raceway': 1, 'code': '" + switched(101_000) + "'}"))
        .hasMessageContaining("no more than 200000 steps and thrown switches are read");
  }

  /** Returns the code of a run in which somebody plays with the lock switch. */
  private static String switched(int pairs) {
    Program program = Program.plain(1, 1).withLock(LockMode.MUTEX, false);
    Decision on = Decision.toggleLock(true);
    Decision off = Decision.toggleLock(false);
    List<Decision> decisions =
        Stream.generate(() -> List.of(on, off)).limit(pairs).flatMap(List::stream).toList();
    return new ShareCode(program, Schedule.of(decisions)).text();
  }

  @Test
  void a_text_that_is_not_from_a_person_is_quoted_shortly() {
    assertThat(refusal("{'raceway': '\\u202e" + "x".repeat(100_000) + "'}").getMessage())
        .hasSizeLessThan(160)
        .contains("\\u202E");
  }

  @Test
  void a_file_is_read_as_utf_8() throws IOException {
    Path file = folder.resolve("a.raceway.json");
    Files.writeString(file, "\ufeff{\"raceway\": 1, \"title\": \"ä\", \"code\": \"" + CODE + "\"}");
    assertThat(((PreparedRun) SessionReader.read(file, Watch.PATIENT)).title()).isEqualTo("ä");

    Files.write(file, new byte[] {'{', (byte) 0xC3, '(', 0});
    SessionFileException refused =
        catchThrowableOfType(
            SessionFileException.class, () -> SessionReader.read(file, Watch.PATIENT));
    assertThat(refused.fault()).isEqualTo(Fault.NOT_TEXT);
  }
}
