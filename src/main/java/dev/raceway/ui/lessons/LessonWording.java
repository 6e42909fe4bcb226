package dev.raceway.ui.lessons;

import dev.raceway.lesson.HandIn.Figures;
import dev.raceway.lesson.LearnerProgress;
import dev.raceway.lesson.LessonProgress;
import dev.raceway.lesson.LessonText;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.Trace;
import dev.raceway.ui.setup.WorkWords;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;

/** The words of the list of lessons. */
final class LessonWording {

  private static final int LONGEST_SCHEDULE = 32;

  private LessonWording() {}

  /** Returns a text of a lesson in the language of the window. */
  static String in(LessonText text) {
    return text.in(Texts.messages().language().tag());
  }

  /** Returns the heading of a part, in capitals as all headings are. */
  static String heading(LessonText text) {
    return in(text).toUpperCase(Texts.messages().language().locale());
  }

  static String title(ListedCourse course) {
    return course.title().map(LessonWording::in).orElseGet(() -> Texts.get("lessons.own"));
  }

  static String about(ListedCourse course) {
    return Texts.get("lessons.about", course.lessons().size(), course.minutes());
  }

  static String done(ListedCourse course, LearnerProgress progress) {
    return Texts.get("lessons.done", progress.done(course.plain()), course.lessons().size());
  }

  static String minutes(ListedLesson lesson) {
    return Texts.get("lessons.minutes", lesson.lesson().minutes());
  }

  /** Returns the line above a lesson's title. */
  static String head(ListedLesson lesson) {
    return Texts.get(
        lesson.isChallenge() ? "lessons.head-challenge" : "lessons.head-guided",
        lesson.number(),
        lesson.lesson().minutes());
  }

  /** Returns how far a lesson was gone through, in words. */
  static String standing(ListedLesson lesson, LessonProgress progress) {
    int steps = lesson.lesson().steps().size();
    if (progress.step() > 1) {
      return Texts.get("lessons.step-of", Math.min(progress.step(), steps), steps);
    }
    return progress.done() ? Texts.get("lessons.is-done") : Texts.get("lessons.steps", steps);
  }

  /** Returns what runs in the lesson, as a line below its picture. */
  static String run(Trace run) {
    Program program = run.program();
    String schedule = run.length() == 0 ? "" : " · " + shortened(run);
    return Texts.get(
            program.hasSameWork() ? "lessons.set-up" : "lessons.set-up-own",
            program.threads(),
            program.increments(),
            WorkWords.name(program.counter(), program),
            lock(program))
        + schedule;
  }

  private static String lock(Program program) {
    if (program.lock() == LockMode.NONE) {
      return Texts.get("board.no-lock");
    }
    String name = Texts.of(program.lock());
    return program.lockOnAtStart() ? name : Texts.get("step.lock.off", name);
  }

  private static String shortened(Trace run) {
    String text = ScheduleText.format(run.schedule());
    return text.length() <= LONGEST_SCHEDULE
        ? text
        : text.substring(0, text.lastIndexOf(' ', LONGEST_SCHEDULE)) + " …";
  }

  /** Returns what came of all questions and challenges of a course so far. */
  static String soFar(ListedCourse course, LearnerProgress progress) {
    int right = 0;
    int answered = 0;
    int won = 0;
    int challenges = 0;
    for (ListedLesson each : course.lessons()) {
      Figures figures = progress.of(each.lesson()).figures();
      right += figures.right();
      answered += figures.right() + figures.wrong();
      won += figures.won();
      challenges += each.lesson().challenges();
    }
    return Texts.get("lessons.so-far", right, answered, won, challenges);
  }

  /** Returns a note as a sentence. */
  static String say(LessonNote note) {
    return Texts.of(note.kind(), note.details().stream().map(LessonWording::words).toArray());
  }

  private static Object words(Object detail) {
    if (detail instanceof Message message) {
      return message.text();
    }
    return detail instanceof LessonText text ? in(text) : detail;
  }
}
