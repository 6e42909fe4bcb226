package dev.raceway.lesson.file;

import dev.raceway.lesson.AnswerChoice;
import dev.raceway.lesson.Challenge;
import dev.raceway.lesson.Goal;
import dev.raceway.lesson.LessonTask;
import dev.raceway.lesson.LessonText;
import dev.raceway.lesson.Question;
import dev.raceway.lesson.Subject;
import dev.raceway.lesson.SubjectKind;
import dev.raceway.lesson.file.FileRefusal.Kind;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.Refusal;
import dev.raceway.model.ThreadId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what is to be done at a step. */
final class TaskReader {

  /** Answers are chosen by the number keys. */
  private static final int MOST_ANSWERS = 9;

  private static final int MOST_HINTS = 20;
  private static final int MOST_GOALS = 10;
  private static final int LONGEST_SOLUTION = 20_000;
  private static final int LONGEST_ANSWER = 200;
  private static final long LARGEST = 1_000_000_000_000L;

  private TaskReader() {}

  /** Reads the question, challenge, trials or measurement of a step; at most one of them. */
  static LessonTask read(JsonFields step) {
    List<String> tasks =
        List.of("question", "challenge", "trials", "gil").stream().filter(step::has).toList();
    if (tasks.size() > 1) {
      throw new JsonFault(step.line(), Kind.SEVERAL_TASKS, String.join(", ", tasks));
    }
    if (tasks.isEmpty()) {
      return new LessonTask.Narration();
    }
    JsonValue value = step.required(tasks.get(0));
    return switch (tasks.get(0)) {
      case "question" -> JsonFields.whole(value, TaskReader::question);
      case "challenge" -> JsonFields.whole(value, TaskReader::challenge);
      case "trials" -> JsonFields.whole(value, TaskReader::trials);
      default -> JsonFields.whole(value, TaskReader::interpreter);
    };
  }

  private static Question question(JsonFields fields) {
    Question.Form form = fields.named("form", Question.Form::named);
    Subject subject = JsonFields.whole(fields.required("about"), TaskReader::subject);
    Optional<LessonText> otherwise = fields.optional("otherwise").map(LessonTexts::read);
    if (form != Question.Form.CHOICES && otherwise.isEmpty()) {
      throw new JsonFault(fields.line(), Kind.OTHERWISE_MISSING);
    }
    if (form == Question.Form.CHOICES && otherwise.isPresent()) {
      throw new JsonFault(fields.line("otherwise"), Kind.OTHERWISE_IN_VAIN);
    }
    return new Question(
        form,
        subject,
        LessonTexts.read(fields.required("text")),
        fields.list(
            "answers",
            MOST_ANSWERS,
            value -> JsonFields.whole(value, each -> answer(each, subject))),
        otherwise);
  }

  private static Subject subject(JsonFields fields) {
    SubjectKind kind = fields.named("kind", SubjectKind::named);
    Optional<ThreadId> thread =
        kind.needsThread() ? Optional.of(thread(fields, "thread")) : Optional.empty();
    OptionalLong number = OptionalLong.empty();
    if (kind.needsQuantum()) {
      number = OptionalLong.of(fields.number("quantum", 1, Program.MAX_INCREMENTS));
    } else if (kind.needsValue()) {
      number = OptionalLong.of(fields.number("value", -LARGEST, LARGEST));
    }
    return new Subject(kind, thread, number);
  }

  private static AnswerChoice answer(JsonFields fields, Subject subject) {
    boolean right = fields.has("right");
    if (right == fields.has("wrong")) {
      throw new JsonFault(fields.line(), Kind.RIGHT_OR_WRONG);
    }
    Optional<String> value = fields.optional("value").map(each -> written(each, subject.kind()));
    if (!right && value.isEmpty()) {
      throw new JsonFault(fields.line(), Kind.FIELD_MISSING, "value");
    }
    return new AnswerChoice(
        value,
        fields.optional("label").map(LessonTexts::read),
        right,
        LessonTexts.read(fields.required(right ? "right" : "wrong")));
  }

  private static String written(JsonValue value, SubjectKind kind) {
    String written =
        value instanceof JsonValue.Whole whole
            ? whole.digits()
            : JsonFields.text(value, "value", LONGEST_ANSWER);
    if (!kind.format().fits(written)) {
      throw new JsonFault(value.line(), Kind.NO_SUCH_ANSWER, kind.text());
    }
    return written;
  }

  private static Challenge challenge(JsonFields fields) {
    List<Goal> goals =
        fields.list("goals", MOST_GOALS, value -> JsonFields.whole(value, TaskReader::goal));
    if (goals.isEmpty()) {
      throw new JsonFault(fields.line(), Kind.NO_GOALS);
    }
    return new Challenge(
        goals,
        fields.flag("mayToggleLock"),
        fields.flag("mayChangeSetup"),
        fields.list("hints", MOST_HINTS, LessonTexts::read),
        JsonFields.whole(fields.required("solution"), TaskReader::solution));
  }

  private static Challenge.Solution solution(JsonFields fields) {
    return new Challenge.Solution(
        fields.has("run") ? fields.text("run", LONGEST_SOLUTION) : "",
        fields.has("then") ? Optional.of(thread(fields, "then")) : Optional.empty());
  }

  private static Goal goal(JsonFields fields) {
    if (fields.has("endsAt")) {
      return new Goal.EndsAt(fields.number("endsAt", -LARGEST, LARGEST));
    }
    if (fields.has("loses")) {
      int most = Program.MAX_THREADS * Program.MAX_INCREMENTS;
      return new Goal.Loses((int) fields.number("loses", 0, most));
    }
    if (fields.has("atMostSwitches")) {
      return new Goal.AtMostSwitches((int) fields.number("atMostSwitches", 0, LONGEST_SOLUTION));
    }
    if (fields.has("neverWrong")) {
      if (!fields.flag("neverWrong")) {
        throw new JsonFault(fields.line("neverWrong"), Kind.ONLY_TRUE, "neverWrong");
      }
      return new Goal.NeverWrong();
    }
    if (fields.has("erases")) {
      return JsonFields.whole(
          fields.required("erases"),
          each -> new Goal.Erases(optionalThread(each, "by"), thread(each, "whose")));
    }
    if (fields.has("refused")) {
      return JsonFields.whole(
          fields.required("refused"),
          each ->
              new Goal.Refused(
                  optionalThread(each, "thread"), each.named("reason", TaskReader::refusal)));
    }
    throw new JsonFault(fields.line(), Kind.GOAL_UNKNOWN);
  }

  private static Optional<Refusal> refusal(String text) {
    return Arrays.stream(new Refusal[] {Refusal.BLOCKED, Refusal.FINISHED, Refusal.NO_SWITCH_POINT})
        .filter(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text))
        .findFirst();
  }

  private static LessonTask trials(JsonFields fields) {
    return new LessonTask.FreeThreads(
        (int) fields.number("threads", 1, 64),
        (int) fields.number("increments", 1, 10_000_000),
        fields.named("counter", CounterKind::named),
        fields.named("lock", LockMode::named),
        (int) fields.number("trials", 1, 1_000_000));
  }

  private static LessonTask interpreter(JsonFields fields) {
    return new LessonTask.Interpreter(
        fields.named(
            "task", text -> List.of("cpu", "io", "mixed").stream().filter(text::equals).findAny()),
        (int) fields.number("threads", 1, 16));
  }

  private static Optional<ThreadId> optionalThread(JsonFields fields, String name) {
    return fields.has(name) ? Optional.of(thread(fields, name)) : Optional.empty();
  }

  static ThreadId thread(JsonFields fields, String name) {
    return fields.named(
        name, text -> text.length() == 1 ? ThreadId.ofLetter(text.charAt(0)) : Optional.empty());
  }
}
