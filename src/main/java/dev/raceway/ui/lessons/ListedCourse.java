package dev.raceway.ui.lessons;

import dev.raceway.lesson.Course;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A course as it is listed.
 *
 * @param title its title, empty for the lessons that a person has added
 * @param lessons its lessons, in order
 */
record ListedCourse(Optional<LessonText> title, List<ListedLesson> lessons) {

  ListedCourse {
    lessons = List.copyOf(lessons);
  }

  /** Lists a course; follows all of its runs, which may be slow. */
  static ListedCourse of(Course course) {
    List<ListedLesson> lessons = new ArrayList<>();
    for (Course.Part part : course.parts()) {
      for (Lesson lesson : part.lessons()) {
        boolean isFirst = lesson.equals(part.lessons().get(0));
        lessons.add(
            ListedLesson.of(
                lessons.size() + 1,
                isFirst ? Optional.of(part.title()) : Optional.empty(),
                lesson));
      }
    }
    return new ListedCourse(Optional.of(course.title()), lessons);
  }

  /** Lists the lessons that a person has added. */
  static ListedCourse ofOwn(List<Lesson> own) {
    List<ListedLesson> lessons = new ArrayList<>();
    own.forEach(
        lesson -> lessons.add(ListedLesson.of(lessons.size() + 1, Optional.empty(), lesson)));
    return new ListedCourse(Optional.empty(), lessons);
  }

  boolean isOwn() {
    return title.isEmpty();
  }

  List<Lesson> plain() {
    return lessons.stream().map(ListedLesson::lesson).toList();
  }

  int minutes() {
    return lessons.stream().mapToInt(each -> each.lesson().minutes()).sum();
  }

  /** Returns the lesson that comes after one, empty after the last. */
  Optional<ListedLesson> after(ListedLesson lesson) {
    return lessons.stream().filter(each -> each.number() > lesson.number()).findFirst();
  }

  Optional<ListedLesson> find(String id) {
    return lessons.stream().filter(each -> each.lesson().id().equals(id)).findFirst();
  }

  /** Returns the same with one more lesson, or with the one of the same id replaced. */
  ListedCourse with(ListedLesson added) {
    List<ListedLesson> all = new ArrayList<>(lessons);
    int place = all.indexOf(find(added.lesson().id()).orElse(null));
    ListedLesson numbered =
        new ListedLesson(
            place < 0 ? all.size() + 1 : place + 1,
            Optional.empty(),
            added.lesson(),
            added.picture());
    if (place < 0) {
      all.add(numbered);
    } else {
      all.set(place, numbered);
    }
    return new ListedCourse(title, all);
  }
}
