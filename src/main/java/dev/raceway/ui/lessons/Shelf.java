package dev.raceway.ui.lessons;

import dev.raceway.lesson.file.LessonFileException;
import java.util.List;

/**
 * All that is listed.
 *
 * @param courses the courses, those that come with the program first
 * @param refused files in the lesson folder that are no lessons, and why
 */
record Shelf(List<ListedCourse> courses, List<LessonFileException> refused) {

  Shelf {
    courses = List.copyOf(courses);
    refused = List.copyOf(refused);
  }

  /** Returns whether a lesson of a course that comes with the program has this id. */
  boolean isTaken(String id) {
    return courses.stream().filter(course -> !course.isOwn()).anyMatch(c -> c.find(id).isPresent());
  }

  /** Returns the course of the lessons that a person has added. */
  ListedCourse own() {
    return courses.stream().filter(ListedCourse::isOwn).findFirst().orElseThrow();
  }

  /** Returns the same with one more lesson of the person's own, or one replaced. */
  Shelf with(ListedLesson added) {
    return new Shelf(
        courses.stream().map(each -> each.isOwn() ? each.with(added) : each).toList(), refused);
  }
}
