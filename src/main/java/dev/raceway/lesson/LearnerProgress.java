package dev.raceway.lesson;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far lessons have been gone through on a computer.
 *
 * @param byLesson the progress of each lesson that was begun, by the lesson's id
 */
public record LearnerProgress(SortedMap<String, LessonProgress> byLesson) {

  /** Nothing was begun. */
  public static final LearnerProgress NONE = new LearnerProgress(Collections.emptySortedMap());

  /** Keeps a copy. */
  public LearnerProgress {
    byLesson = Collections.unmodifiableSortedMap(new TreeMap<>(byLesson));
  }

  /** Returns the progress of these lessons. */
  public static LearnerProgress of(List<LessonProgress> lessons) {
    SortedMap<String, LessonProgress> byLesson = new TreeMap<>();
    lessons.forEach(each -> byLesson.put(each.lesson(), each));
    return new LearnerProgress(byLesson);
  }

  /** Returns the progress of a lesson. */
  public LessonProgress of(Lesson lesson) {
    return byLesson.getOrDefault(lesson.id(), LessonProgress.none(lesson.id()));
  }

  /** Returns the same with another progress of one lesson. */
  public LearnerProgress with(LessonProgress lesson) {
    SortedMap<String, LessonProgress> more = new TreeMap<>(byLesson);
    more.put(lesson.lesson(), lesson);
    return new LearnerProgress(more);
  }

  /** Returns how many of these lessons were gone through to their ends. */
  public int done(List<Lesson> lessons) {
    return (int) lessons.stream().filter(lesson -> of(lesson).done()).count();
  }
}
