package dev.raceway.lesson;

import dev.raceway.explore.answer.Budget;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.Trace;
import java.util.Optional;

/** What a student might hand in. */
public final class HandIns {

  private HandIns() {}

  /** Returns a shipped lesson. */
  static Lesson lesson(String id) {
    return ShippedLessonsTest.lessons()
        .filter(lesson -> lesson.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** One question wrong and then right, one right, one attempt lost and one won. */
  public static HandIn oneThreadForgets(String name) {
    Lesson lesson = lesson("one-thread-forgets-the-lock");
    return AnswerSheet.of(lesson)
        .answered(2, "waits", Budget.ENDLESS)
        .answered(2, "read", Budget.ENDLESS)
        .answered(3, "1", Budget.ENDLESS)
        .tried(4, attempt(lesson, "A5 B5"), Budget.ENDLESS)
        .tried(4, attempt(lesson, "A2 - B3 A3"), Budget.ENDLESS)
        .handIn(name);
  }

  /** A challenge that is won by being refused. */
  static HandIn refusedByTheLock(String name) {
    Lesson lesson = lesson("the-schedule-the-lock-forbids");
    Attempt refused = new Attempt(attempt(lesson, "A2 B").trace(), ThreadId.ofLetter('B'));
    return AnswerSheet.of(lesson)
        .tried(1, refused, Budget.ENDLESS)
        .answered(2, "0", Budget.ENDLESS)
        .handIn(name);
  }

  private static Attempt attempt(Lesson lesson, String schedule) {
    Trace trace = Trace.of(lesson.setup().program(), ScheduleText.parse(schedule));
    return new Attempt(trace, Optional.empty());
  }
}
