package dev.raceway.session.export.handout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.answer.Budget;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.file.Courses;
import dev.raceway.picture.look.Palette;
import dev.raceway.picture.svg.HandoutSvg;
import dev.raceway.session.export.page.LessonPage;
import dev.raceway.session.export.report.ReportWords;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A lesson on paper and in a browser: what is asked, and what is right. */
class LessonHandoutTest {

  private static final ReportWords GERMAN = new ReportWords(new Messages(Language.GERMAN));

  static Stream<Lesson> lessons() {
    return Courses.all().stream().flatMap(course -> course.lessons().stream());
  }

  private static Lesson stomp() {
    return lessons().filter(lesson -> lesson.id().equals("the-stomp")).findFirst().orElseThrow();
  }

  private static String page(Lesson lesson) {
    StringWriter text = new StringWriter();
    try (PrintWriter out = new PrintWriter(text)) {
      new LessonPage(lesson, ReportWords.ENGLISH, Budget.ENDLESS).write(out);
    }
    return text.toString();
  }

  @Test
  void a_sheet_asks_along_its_run_and_the_answers_are_those_of_the_model() {
    List<LessonHandout.Sheet> sheets =
        new LessonHandout(stomp(), ReportWords.ENGLISH, Budget.ENDLESS).sheets();

    HandoutSvg.Content first = sheets.get(0).content();
    assertThat(first.title()).isEqualTo("The stomp");
    assertThat(first.questions())
        .extracting(HandoutSvg.Question::text)
        .first()
        .asString()
        .startsWith("After step 1: B reads next.")
        .contains("\n○ 0");
    assertThat(first.questions())
        .extracting(HandoutSvg.Question::answer)
        .first()
        .asString()
        .startsWith("0: ");
    assertThat(
            new LessonHandout(stomp(), GERMAN, Budget.ENDLESS)
                .sheets()
                .get(0)
                .content()
                .questions()
                .get(0)
                .text())
        .startsWith("Nach Schritt 1:");
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void every_question_and_challenge_of_a_shipped_lesson_is_on_its_sheets(Lesson lesson) {
    List<HandoutSvg.Question> asked =
        new LessonHandout(lesson, ReportWords.ENGLISH, Budget.ENDLESS)
            .sheets().stream().flatMap(sheet -> sheet.content().questions().stream()).toList();

    assertThat(asked).hasSize(lesson.questions() + lesson.challenges());
    assertThat(asked).noneMatch(question -> question.answer().startsWith("?"));
  }

  @Test
  void a_page_keeps_replies_and_what_happened_back_until_something_was_answered() {
    String page = page(stomp());

    assertThat(page).contains("<html lang=\"en\">", "<h1>The stomp</h1>", "data-truth=\"0\"");
    assertThat(page.split("class=\"question\"", -1)).hasSize(stomp().questions() + 1);
    assertThat(page.split("class=\"happened\" hidden", -1)).hasSize(stomp().questions() + 1);
    assertThat(page.lines().filter(line -> line.startsWith("<p class=\"reply\"")))
        .isNotEmpty()
        .allMatch(line -> line.contains(" hidden>"));
    assertThat(page).as("nothing is asked for elsewhere").doesNotContain("http://", "https://");
  }

  @Test
  void boards_of_a_page_are_dark_where_the_page_is() {
    String page = page(stomp());

    assertThat(page).contains("<meta name=\"color-scheme\" content=\"light dark\">");
    List<String> dark =
        page.lines().filter(line -> line.contains("(prefers-color-scheme: dark)\" src")).toList();
    List<String> light = page.lines().filter(line -> line.startsWith("<img ")).toList();
    assertThat(dark).hasSameSizeAs(light).isNotEmpty();
    assertThat(dark).allMatch(line -> svg(line).contains(ground(Palette.Tone.DARK)));
    assertThat(light).allMatch(line -> svg(line).contains(ground(Palette.Tone.LIGHT)));
  }

  private static String svg(String line) {
    String base64 = line.replaceFirst("^.*base64,", "").replaceFirst("\".*$", "");
    return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
  }

  private static String ground(Palette.Tone tone) {
    return Palette.of(tone).colour("-rw-ground");
  }

  @Test
  void lines_break_between_words() {
    assertThat(TextLines.of("one two  three", 7)).containsExactly("one two", "three");
    assertThat(TextLines.of("incomprehensible", 4)).containsExactly("incomprehensible");
    assertThat(TextLines.of("", 4)).containsExactly("");
  }
}
