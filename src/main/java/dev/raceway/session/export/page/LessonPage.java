package dev.raceway.session.export.page;

import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Budget;
import dev.raceway.lesson.AnswerChoice;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonText;
import dev.raceway.lesson.Moment;
import dev.raceway.lesson.Question;
import dev.raceway.lesson.Question.Form;
import dev.raceway.model.Increment;
import dev.raceway.model.State;
import dev.raceway.picture.board.content.Veil;
import dev.raceway.picture.look.Palette;
import dev.raceway.picture.svg.RunSvg;
import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.Trace;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.session.export.report.ReportWords;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Writes one page for a browser that goes through a lesson: it asks, and shows what happens once an
 * answer is locked in. Boards and right answers are worked out here; the page shows them.
 *
 * @param lesson the lesson
 * @param words the language in which it is said
 * @param budget asked while right answers are explored
 */
public record LessonPage(Lesson lesson, ReportWords words, Budget budget) {

  /** Writes the page; may explore, so it takes its time. */
  public void write(PrintWriter out) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("language", words.messages().language().tag());
    parts.put("title", escaped(in(lesson.title())));
    parts.put("summary", escaped(in(lesson.summary())));
    parts.put("noScript", escaped(words.get("web.no-script")));
    parts.put("ended", escaped(words.get("lessons.ended")));
    parts.put("colours", PageColours.css());
    parts.put("style", PageFiles.text("page.css") + "\n" + PageFiles.text("lesson.css"));
    parts.put("script", PageFiles.text("lesson.js"));
    StringBuilder steps = new StringBuilder();
    for (Moment moment : lesson.moments()) {
      steps.append(step(moment));
    }
    parts.put("steps", steps.toString());
    out.write(PageFiles.page("lesson.html", parts));
  }

  private String step(Moment moment) {
    Optional<Question> question = moment.step().question();
    StringBuilder step = new StringBuilder();
    step.append("<section class=\"card step\" hidden>\n<p>")
        .append(escaped(in(moment.step().text())))
        .append("</p>\n")
        .append(board(moment, moment.before(), question.isPresent()));
    question.ifPresent(asked -> step.append(question(moment, asked)));
    moment
        .step()
        .challenge()
        .ifPresent(
            challenge ->
                step.append("<details><summary>")
                    .append(escaped(words.get("web.solution")))
                    .append("</summary><code>")
                    .append(escaped(challenge.solution().text()))
                    .append("</code></details>\n"));
    return step.append("<button type=\"button\" class=\"primary next\">")
        .append(escaped(words.get("lessons.go-on")))
        .append("</button>\n</section>\n")
        .toString();
  }

  private String question(Moment moment, Question question) {
    String truth =
        question.subject().answer(moment, budget) instanceof Exact<String> exact
            ? exact.value()
            : "";
    StringBuilder asked = new StringBuilder();
    asked
        .append("<div class=\"question\" data-truth=\"")
        .append(escaped(truth))
        .append("\">\n<p class=\"asked\">")
        .append(escaped(in(question.text())))
        .append("</p>\n<p class=\"answers\">");
    if (question.form() == Form.NUMBER) {
      asked
          .append("<input inputmode=\"numeric\" aria-label=\"")
          .append(escaped(words.get("lessons.number")))
          .append("\"> <button type=\"button\" class=\"typed\">")
          .append(escaped(words.get("lessons.lock-in")))
          .append("</button>");
    }
    options(moment, question, truth)
        .forEach(
            (value, label) ->
                asked
                    .append("<button type=\"button\" data-value=\"")
                    .append(escaped(value))
                    .append("\">")
                    .append(escaped(label))
                    .append("</button> "));
    asked.append("</p>\n");
    question.answers().forEach(answer -> asked.append(reply(question, answer, truth)));
    question.otherwise().ifPresent(text -> asked.append(reply("otherwise", "", in(text))));
    return asked
        .append("<div class=\"happened\" hidden>")
        .append(board(moment, moment.after(), false))
        .append("</div>\n</div>\n")
        .toString();
  }

  private String reply(Question question, AnswerChoice answer, String truth) {
    String value = question.value(answer, truth);
    String label = answer.label().map(this::in).orElse(value);
    String lead =
        value.equals(truth)
            ? words.get("lessons.truth", label)
            : words.get("lessons.said-wrong", label);
    return reply("reply", value, lead + " " + in(answer.sentence()));
  }

  private static String reply(String style, String value, String text) {
    return "<p class=\"%s\" data-value=\"%s\" hidden>%s</p>\n"
        .formatted(style, escaped(value), escaped(text));
  }

  /** What can be chosen: its value, and what stands on it. */
  private Map<String, String> options(Moment moment, Question question, String truth) {
    Map<String, String> options = new LinkedHashMap<>();
    switch (question.form()) {
      case CHOICES ->
          question
              .answers()
              .forEach(
                  answer -> {
                    String value = question.value(answer, truth);
                    options.put(value, answer.label().map(this::in).orElse(value));
                  });
      case THREAD ->
          moment
              .before()
              .program()
              .threadIds()
              .forEach(thread -> options.put(thread.toString(), thread.toString()));
      case INCREMENT -> increments(moment.after().end()).forEach(name -> options.put(name, name));
      case NUMBER -> {}
    }
    return options;
  }

  private static List<String> increments(State end) {
    return end.program().threadIds().stream()
        .flatMap(
            thread ->
                IntStream.rangeClosed(1, end.thread(thread).done())
                    .mapToObj(number -> new Increment(thread, number).toString()))
        .toList();
  }

  /** A picture of its own, so that no two boards share a name in the page. */
  private String board(Moment moment, Trace until, boolean isAsked) {
    Trace whole = moment.after();
    Veil veil =
        isAsked
            ? Veil.ofQuestion(words.get("lessons.answer-cell"))
            : Veil.ofNext(words.get("lessons.later-cell"));
    Run run = new Run(whole, whole.length(), SchedulerChoice.START, false, PauseMarks.NONE);
    return """
    <picture>
    <source media="screen and (prefers-color-scheme: dark)" srcset="%s">
    <img alt="%s" src="%s">
    </picture>
    """
        .formatted(
            address(Palette.Tone.DARK, veil, run, until.length()),
            escaped(words.result(until.end())),
            address(Palette.Tone.LIGHT, veil, run, until.length()));
  }

  private String address(Palette.Tone tone, Veil veil, Run run, int position) {
    String svg = new RunSvg(Palette.of(tone), words.messages(), veil).frame(run, position, 1);
    return "data:image/svg+xml;base64,"
        + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
  }

  private String in(LessonText text) {
    return text.in(words.messages().language().tag());
  }

  private static String escaped(String text) {
    return PageFormat.escaped(text);
  }
}
