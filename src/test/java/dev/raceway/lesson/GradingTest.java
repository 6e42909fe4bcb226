package dev.raceway.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.answer.Budget;
import dev.raceway.lesson.HandIn.Figures;
import dev.raceway.lesson.file.HandInReader;
import dev.raceway.lesson.file.HandInWriter;
import dev.raceway.lesson.file.LessonFileException;
import dev.raceway.random.Dice;
import dev.raceway.random.RandomCases;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingTest {

  private static final HandIn HAND_IN = HandIns.oneThreadForgets("Ada");
  private static final String TEXT = HandInWriter.write(HAND_IN);

  private static Grade grade(HandIn handIn) {
    return Grading.of(handIn, HandIns.lesson(handIn.lesson()), Budget.ENDLESS);
  }

  @Test
  void the_first_answer_counts_and_the_shortest_way_that_won() {
    Grade grade = grade(HAND_IN);
    assertThat(grade.disagreements()).isEmpty();
    assertThat(grade.figures()).isEqualTo(new Figures(1, 1, 1, 2, 2));
    assertThat(grade.unanswered()).isZero();
  }

  @Test
  void a_refused_step_wins() {
    assertThat(grade(HandIns.refusedByTheLock("Bob")).figures())
        .isEqualTo(new Figures(1, 0, 1, 1, 1));
  }

  @Test
  void what_was_written_is_read_as_it_was() throws LessonFileException {
    HandInReader.Read read = HandInReader.read("ada.json", TEXT);
    assertThat(read.handIn()).isEqualTo(HAND_IN);
    assertThat(read.isAsWritten()).isTrue();
  }

  /** The check is made anew here, as somebody would who knows how. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "answer" : "waits"   | "answer" : "read"    | is called wrong, and is right
          "right" : false      | "right" : true       | is called right, and is wrong
          "won" : false        | "won" : true         | is called won, and is not won
          "found" : 1          | "found" : 2          | gives other figures
          "lost" : 1           | "lost" : 0           | gives other figures
          "contextSwitches" : 1| "contextSwitches" : 0| gives other figures
          "tries" : 2          | "tries" : 1          | its figures do not follow
          "order" : 5          | "order" : 6          | are not numbered from 1 on
          "step" : 4           | "step" : 1           | step 1 of the lesson is no challenge
          "step" : 3           | "step" : 99          | step 99 of the lesson asks no question
          """)
  void what_disagrees_with_itself_is_named_and_earns_nothing(
      String from, String to, String disagreement) throws LessonFileException {
    assertThat(TEXT).contains(from);
    HandInReader.Read read = HandInReader.read("ada.json", TEXT.replaceFirst(quote(from), to));

    assertThat(read.isAsWritten()).isFalse();
    Grade grade = grade(read.handIn());
    assertThat(grade.disagreements()).anyMatch(each -> each.contains(disagreement));
    assertThat(grade.figures()).isEqualTo(Figures.NONE);
  }

  private static String quote(String text) {
    return Pattern.quote(text);
  }

  @Test
  void no_changed_file_crashes_and_none_goes_unnoticed() {
    RandomCases.check(
        200,
        dice -> {
          String changed = changed(dice);
          Optional<HandInReader.Read> read = read(changed);
          if (read.isPresent()) {
            if (!read.get().handIn().equals(HAND_IN)) {
              assertThat(read.get().isAsWritten()).as(changed).isFalse();
            }
            Grading.of(read.get().handIn(), HandIns.lesson(HAND_IN.lesson()), Budget.ENDLESS);
          }
        });
  }

  private static String changed(Dice dice) {
    StringBuilder text = new StringBuilder(TEXT);
    for (int i = dice.between(1, 4); i > 0; i--) {
      int at = dice.between(0, text.length() - 1);
      switch (dice.between(0, 3)) {
        case 0 -> text.setCharAt(at, (char) dice.between(32, 126));
        case 1 -> text.setCharAt(at, (char) dice.between('0', '9'));
        case 2 -> text.deleteCharAt(at);
        default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 30)));
      }
    }
    return text.toString();
  }

  private static Optional<HandInReader.Read> read(String text) {
    try {
      return Optional.of(HandInReader.read("changed.json", text));
    } catch (LessonFileException e) {
      assertThat(e.getMessage()).startsWith("changed.json");
      return Optional.empty();
    }
  }
}
