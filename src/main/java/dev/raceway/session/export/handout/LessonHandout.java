package dev.raceway.session.export.handout;

import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Budget;
import dev.raceway.lesson.AnswerChoice;
import dev.raceway.lesson.Challenge;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonText;
import dev.raceway.lesson.Moment;
import dev.raceway.lesson.Question;
import dev.raceway.lesson.Question.Form;
import dev.raceway.picture.svg.HandoutSvg;
import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.RecordedRun;
import dev.raceway.schedule.Trace;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.session.export.report.Report;
import dev.raceway.session.export.report.ReportWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A lesson on paper: for each of its runs a sheet with what is asked along it.
 *
 * @param lesson the lesson
 * @param words the language in which it is said
 * @param budget asked while right answers are explored
 */
public record LessonHandout(Lesson lesson, ReportWords words, Budget budget) {

  private static final int BESIDE_CODE = 80;

  /**
   * A sheet.
   *
   * @param run the run on it
   * @param content what stands around the run's board
   */
  public record Sheet(RecordedRun run, HandoutSvg.Content content) {}

  /**
   * Returns the sheets, in the order of the lesson; may explore, so it takes its time. A run along
   * which nothing is asked has none, unless nothing is asked at all.
   */
  public List<Sheet> sheets() {
    List<List<Moment>> runs = new ArrayList<>();
    for (Moment moment : lesson.moments()) {
      if (runs.isEmpty() || moment.step().begin().isPresent()) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(moment);
    }
    List<Sheet> sheets = runs.stream().map(this::sheet).toList();
    List<Sheet> asking =
        sheets.stream().filter(sheet -> !sheet.content().questions().isEmpty()).toList();
    return asking.isEmpty() ? sheets.subList(0, 1) : asking;
  }

  private Sheet sheet(List<Moment> moments) {
    Trace run = moments.get(moments.size() - 1).after();
    Report report = Report.of(run).in(words);
    List<String> about =
        Stream.concat(
                TextLines.of(in(lesson.summary()), BESIDE_CODE).stream(),
                Stream.of(
                        report.setUp(),
                        words.get("export.schedule", report.schedule()),
                        words.get("export.code", report.code()))
                    .map(HandoutText::shortened))
            .toList();
    return new Sheet(
        new Run(run, run.length(), SchedulerChoice.START, false, PauseMarks.NONE),
        new HandoutSvg.Content(
            in(lesson.title()),
            about,
            HandoutText.code(run.program(), words),
            moments.stream().map(this::asked).flatMap(Optional::stream).toList()));
  }

  private String in(LessonText text) {
    return text.in(words.messages().language().tag());
  }

  private Optional<HandoutSvg.Question> asked(Moment moment) {
    return moment
        .step()
        .question()
        .map(question -> asked(moment, question))
        .or(() -> moment.step().challenge().map(challenge -> asked(moment, challenge)));
  }

  private HandoutSvg.Question asked(Moment moment, Question question) {
    String options =
        question.form() == Form.CHOICES
            ? question.answers().stream()
                .map(answer -> label(moment, question, answer))
                .collect(Collectors.joining("\u2003○ ", "\n○ ", ""))
            : "";
    String truth = truth(moment, question);
    String answer = label(question, truth) + ": " + in(question.reply(truth, truth).sentence());
    return new HandoutSvg.Question(
        TextLines.broken(place(moment) + in(question.text())) + options, TextLines.broken(answer));
  }

  private HandoutSvg.Question asked(Moment moment, Challenge challenge) {
    String last =
        challenge
            .solution()
            .then()
            .map(thread -> " " + words.get("handout.refused", thread))
            .orElse("");
    return new HandoutSvg.Question(
        TextLines.broken(place(moment) + in(moment.step().text())),
        TextLines.broken(words.get("handout.solution", challenge.solution().text() + last)));
  }

  /** Returns after which step something is asked. */
  private String place(Moment moment) {
    int steps = moment.before().end().progress().steps();
    return (steps == 0 ? words.get("handout.at-start") : words.get("handout.after-step", steps))
        + " ";
  }

  private String label(Moment moment, Question question, AnswerChoice answer) {
    return answer.label().map(this::in).or(answer::value).orElseGet(() -> truth(moment, question));
  }

  private String label(Question question, String value) {
    return question.answers().stream()
        .filter(answer -> answer.value().filter(value::equals).isPresent())
        .flatMap(answer -> answer.label().stream())
        .map(this::in)
        .findFirst()
        .orElse(value);
  }

  private String truth(Moment moment, Question question) {
    return question.subject().answer(moment, budget) instanceof Exact<String> exact
        ? exact.value()
        : "?";
  }
}
