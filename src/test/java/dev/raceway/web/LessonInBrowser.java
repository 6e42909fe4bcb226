package dev.raceway.web;

import com.fasterxml.jackson.databind.JsonNode;
import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Budget;
import dev.raceway.lesson.AnswerChoice;
import dev.raceway.lesson.Course;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonText;
import dev.raceway.lesson.Moment;
import dev.raceway.lesson.Question;
import dev.raceway.lesson.Question.Form;
import dev.raceway.lesson.file.Courses;
import dev.raceway.session.export.page.LessonPage;
import dev.raceway.session.export.report.ReportWords;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Goes through the page of every shipped lesson in a browser, answers each question wrong, and
 * compares what is said with the lesson.
 */
final class LessonInBrowser {

  /** What a person sees of a page. */
  private static final String LOOK =
      """
      var seen = selector => [...document.querySelectorAll(selector)]
        .filter(each => each.offsetParent !== null).map(each => each.textContent);
      return {steps: seen(".step").length, goesOn: seen(".next").length,
        replies: seen(".reply, .otherwise").join(" "), happened: seen(".happened").length,
        pictures: [...document.images].every(each => each.naturalWidth > 0),
        ended: seen("#ended").length};
      """;

  private final Browser browser;
  private final Path folder;
  private int questions;

  LessonInBrowser(Browser browser, Path folder) {
    this.browser = browser;
    this.folder = folder;
  }

  /**
   * Goes through all of them.
   *
   * @return how many questions were answered
   */
  int walk() throws IOException {
    int number = 0;
    for (Course course : Courses.all()) {
      for (Lesson lesson : course.lessons()) {
        Language language = number % 2 == 0 ? Language.ENGLISH : Language.GERMAN;
        boolean isUpright = number % 4 < 2;
        browser.look(isUpright ? 390 : 1280, isUpright ? 844 : 720, number % 3 == 0);
        walk(lesson, language);
        number++;
      }
    }
    return questions;
  }

  private void walk(Lesson lesson, Language language) throws IOException {
    Path page = folder.resolve("lesson.html");
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(page, StandardCharsets.UTF_8))) {
      new LessonPage(lesson, new ReportWords(new Messages(language)), Budget.ENDLESS).write(out);
    }
    browser.open(page);
    List<Moment> moments = lesson.moments();
    for (int i = 0; i < moments.size(); i++) {
      String what = lesson.id() + ", step " + (i + 1) + ": ";
      require(look().path("steps").asInt(), i + 1, what + "steps in sight");
      Optional<Question> question = moments.get(i).step().question();
      if (question.isPresent()) {
        answer(moments.get(i), question.get(), language, "section:nth-of-type(" + (i + 1) + ")");
        browser.picture(folder.resolve("lesson-" + lesson.id() + ".png"));
      }
      require(look().path("goesOn").asInt(), 1, what + "buttons that go on");
      browser.click(".step:not([hidden]) .next:not([hidden])");
    }
    require(look().path("ended").asInt(), 1, lesson.id() + ": it says that it has ended");
    require(look().path("pictures").asBoolean(), true, lesson.id() + ": boards are pictures");
    require(browser.console(), List.of(), lesson.id() + ": console");
  }

  private void answer(Moment moment, Question question, Language language, String step)
      throws IOException {
    String truth = ((Exact<String>) question.subject().answer(moment, Budget.ENDLESS)).value();
    String wrong = wrong(moment, question, truth);
    JsonNode before = look();
    require(before.path("goesOn").asInt(), 0, "it goes on only after an answer");
    String earlier = before.path("replies").asText();
    int happened = before.path("happened").asInt();
    if (question.form() == Form.NUMBER) {
      browser.click(step + " input");
      for (int i = 0; i < wrong.length(); i++) {
        browser.press(wrong.substring(i, i + 1));
      }
      browser.click(step + " .typed");
    } else {
      browser.click(step + " button[data-value='" + wrong + "']");
    }
    JsonNode after = look();
    String said = after.path("replies").asText().substring(earlier.length());
    for (String each : List.of(wrong, truth)) {
      LessonText sentence = question.reply(each, truth).sentence();
      requireSaid(said, sentence.in(language.tag()));
    }
    require(after.path("happened").asInt(), happened + 1, "it shows what happened");
    questions++;
  }

  /** An answer that has a sentence of its own, if there is one. */
  private static String wrong(Moment moment, Question question, String truth) {
    Optional<String> known =
        question.answers().stream()
            .map((AnswerChoice answer) -> question.value(answer, truth))
            .filter(value -> !value.equals(truth))
            .findFirst();
    return known.orElseGet(
        () ->
            switch (question.form()) {
              case NUMBER -> truth.equals("7") ? "8" : "7";
              case CHOICES, INCREMENT -> throw new IllegalStateException("all answers are right");
              case THREAD ->
                  moment.before().program().threadIds().stream()
                      .map(String::valueOf)
                      .filter(thread -> !thread.equals(truth))
                      .findFirst()
                      .orElseThrow();
            });
  }

  private JsonNode look() throws IOException {
    return browser.run(LOOK);
  }

  private static void requireSaid(String said, String sentence) {
    if (!said.contains(sentence)) {
      throw new AssertionError("the page says '%s', not '%s'".formatted(said, sentence));
    }
  }

  private static void require(Object found, Object expected, String what) {
    if (!found.equals(expected)) {
      throw new AssertionError(
          "%s%n  in the browser: %s%n  expected:       %s".formatted(what, found, expected));
    }
  }
}
