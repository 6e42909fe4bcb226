package dev.raceway.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.answer.Budget;
import dev.raceway.lesson.file.Courses;
import dev.raceway.lesson.file.LessonProof;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The lessons that come with the program. */
class ShippedLessonsTest {

  private static final List<Course> COURSES = Courses.all();

  private static final Pattern HASTY_ENGLISH =
      Pattern.compile("(?i)\\b(just|simply|obviously|of course|easy)\\b");
  private static final Pattern HASTY_GERMAN =
      Pattern.compile("(?i)\\b(bloß|einfach|offensichtlich|natürlich|leicht)\\b");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int LONGEST = 22;

  static Stream<Lesson> lessons() {
    return COURSES.stream().flatMap(course -> course.lessons().stream());
  }

  @Test
  void two_courses_with_all_their_lessons() {
    assertThat(COURSES).extracting(Course::id).containsExactly("lost-update", "exam-questions");
    assertThat(COURSES).extracting(course -> course.lessons().size()).containsExactly(16, 10);
    assertThat(COURSES.get(0).minutes()).isEqualTo(75);
    assertThat(lessons().map(Lesson::id)).doesNotHaveDuplicates();
  }

  @Test
  void every_text_is_there_in_english_and_german_and_uses_plain_words() {
    assertThat(lessons().flatMap(lesson -> LessonWords.of(lesson).stream()))
        .isNotEmpty()
        .allSatisfy(
            text -> {
              assertThat(text.languages()).containsExactly("de", "en");
              assertThat(text.in("en")).doesNotContainPattern(HASTY_ENGLISH);
              assertThat(text.in("de")).doesNotContainPattern(HASTY_GERMAN);
              assertThat(text.byLanguage().values())
                  .allSatisfy(words -> assertThat(longestSentence(words)).isLessThan(LONGEST));
              assertThat(numbers(text.in("de"))).isEqualTo(numbers(text.in("en")));
            });
  }

  private static int longestSentence(String words) {
    return Stream.of(words.split("[.?!:;] "))
        .mapToInt(each -> each.split(" ").length)
        .max()
        .orElse(0);
  }

  /** Both languages say the same if they speak of the same figures. */
  private static List<String> numbers(String words) {
    return NUMBER.matcher(words).results().map(MatchResult::group).sorted().toList();
  }

  @Test
  void right_answers_of_the_exam_are_computed_and_never_written_down() {
    assertThat(COURSES.get(1).lessons())
        .flatExtracting(Lesson::steps)
        .filteredOn(step -> step.question().isPresent())
        .extracting(step -> step.question().orElseThrow().declaredRight().orElseThrow().value())
        .isNotEmpty()
        .containsOnly(Optional.empty());
  }

  /** Students soon notice where the right answer stands. */
  @Test
  void the_right_answer_stands_at_all_places_and_numbers_in_their_order() {
    List<Question> questions =
        lessons()
            .flatMap(lesson -> lesson.steps().stream())
            .flatMap(step -> step.question().stream())
            .filter(question -> question.form() == Question.Form.CHOICES)
            .toList();
    long first = questions.stream().filter(each -> each.answers().get(0).right()).count();
    assertThat(first).isBetween(questions.size() / 5L, questions.size() / 2L);
    assertThat(questions).allSatisfy(each -> assertThat(numbers(each)).isSorted());
  }

  private static List<Long> numbers(Question question) {
    return question.answers().stream()
        .flatMap(answer -> answer.value().stream())
        .filter(value -> value.matches("-?\\d+"))
        .map(Long::valueOf)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> each_is_proved() {
    return lessons()
        .map(
            lesson ->
                DynamicTest.dynamicTest(
                    lesson.id(),
                    () -> assertThat(LessonProof.faults(lesson, Budget.ENDLESS)).isEmpty()));
  }

  @Test
  void large_numbers_are_written_as_the_window_writes_them() {
    assertThat(Courses.all().stream().flatMap(course -> course.lessons().stream()))
        .allSatisfy(
            lesson ->
                assertThat(LessonWords.of(lesson).toString())
                    .doesNotContainPattern("[^-\\d]\\d{5,}"));
  }
}
