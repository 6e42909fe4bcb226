package dev.raceway.lesson.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.raceway.lesson.AnswerChoice;
import dev.raceway.lesson.Challenge;
import dev.raceway.lesson.Goal;
import dev.raceway.lesson.LessonTask;
import dev.raceway.lesson.Question;
import dev.raceway.lesson.Subject;
import dev.raceway.lesson.SubjectKind;
import java.util.Locale;

/** Writes what is to be done at a step. */
final class TaskWriter {

  private TaskWriter() {}

  static void write(LessonTask task, ObjectNode step) {
    if (task instanceof Question question) {
      question(question, step.putObject("question"));
    } else if (task instanceof Challenge challenge) {
      challenge(challenge, step.putObject("challenge"));
    } else if (task instanceof LessonTask.FreeThreads free) {
      step.putObject("trials")
          .put("threads", free.threads())
          .put("increments", free.increments())
          .put("counter", free.counter().text())
          .put("lock", free.lock().text())
          .put("trials", free.trials());
    } else if (task instanceof LessonTask.Interpreter interpreter) {
      step.putObject("gil")
          .put("task", interpreter.workload())
          .put("threads", interpreter.threads());
    }
  }

  private static void question(Question question, ObjectNode node) {
    node.put("form", question.form().text());
    subject(question.subject(), node.putObject("about"));
    node.set("text", LessonWriter.text(question.text()));
    ArrayNode answers = node.putArray("answers");
    boolean lists = question.subject().kind().format() == SubjectKind.Format.NUMBERS;
    question.answers().forEach(answer -> answer(answer, lists, answers.addObject()));
    question.otherwise().ifPresent(text -> node.set("otherwise", LessonWriter.text(text)));
  }

  private static void subject(Subject subject, ObjectNode node) {
    node.put("kind", subject.kind().text());
    subject.thread().ifPresent(thread -> node.put("thread", thread.toString()));
    subject
        .number()
        .ifPresent(number -> node.put(subject.kind().needsQuantum() ? "quantum" : "value", number));
  }

  private static void answer(AnswerChoice answer, boolean isList, ObjectNode node) {
    answer.value().ifPresent(value -> value(value, isList, node));
    answer.label().ifPresent(label -> node.set("label", LessonWriter.text(label)));
    node.set(answer.right() ? "right" : "wrong", LessonWriter.text(answer.sentence()));
  }

  /** A number is written as one, unless it is a list or JSON would not take all its digits. */
  private static void value(String value, boolean isList, ObjectNode node) {
    if (!isList && value.matches("0|-?[1-9]\\d{0,17}")) {
      node.put("value", Long.parseLong(value));
    } else {
      node.put("value", value);
    }
  }

  private static void challenge(Challenge challenge, ObjectNode node) {
    ArrayNode goals = node.putArray("goals");
    challenge.goals().forEach(goal -> goal(goal, goals.addObject()));
    if (challenge.mayToggleLock()) {
      node.put("mayToggleLock", true);
    }
    if (challenge.mayChangeSetup()) {
      node.put("mayChangeSetup", true);
    }
    node.set("hints", LessonWriter.texts(challenge.hints()));
    ObjectNode solution = node.putObject("solution");
    if (!challenge.solution().text().isEmpty()) {
      solution.put("run", challenge.solution().text());
    }
    challenge.solution().then().ifPresent(thread -> solution.put("then", thread.toString()));
  }

  private static void goal(Goal goal, ObjectNode node) {
    if (goal instanceof Goal.EndsAt end) {
      node.put("endsAt", end.value());
    } else if (goal instanceof Goal.Loses loses) {
      node.put("loses", loses.updates());
    } else if (goal instanceof Goal.AtMostSwitches most) {
      node.put("atMostSwitches", most.switches());
    } else if (goal instanceof Goal.NeverWrong) {
      node.put("neverWrong", true);
    } else if (goal instanceof Goal.Erases erases) {
      ObjectNode inside = node.putObject("erases");
      erases.by().ifPresent(thread -> inside.put("by", thread.toString()));
      inside.put("whose", erases.whose().toString());
    } else if (goal instanceof Goal.Refused refused) {
      ObjectNode inside = node.putObject("refused");
      refused.thread().ifPresent(thread -> inside.put("thread", thread.toString()));
      inside.put("reason", refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }
}
