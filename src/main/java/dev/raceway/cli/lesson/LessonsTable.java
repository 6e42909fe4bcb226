package dev.raceway.cli.lesson;

import dev.raceway.cli.lesson.LessonsCommand.LessonGroup;
import dev.raceway.cli.output.TextTable;
import dev.raceway.lesson.Course;
import dev.raceway.lesson.Lesson;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Lessons as text, in English.
 *
 * @param groups what is listed
 * @param checked whether they were proved
 * @param out where it goes
 */
record LessonsTable(List<LessonGroup> groups, boolean checked, PrintWriter out) {

  private static final String LANGUAGE = "en";

  void print() {
    if (checked) {
      groups.forEach(group -> group.entries().forEach(this::verdict));
    } else {
      groups.forEach(this::list);
    }
  }

  private void list(LessonGroup group) {
    group.course().map(LessonsTable::heading).ifPresent(out::println);
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("", "minutes", "questions", "challenges", "lesson"));
    group.lessons().forEach(lesson -> rows.add(row(rows.size(), lesson)));
    new TextTable(rows).lines().forEach(line -> out.println(line.stripTrailing()));
    group.entries().stream()
        .filter(LessonEntry::hasFailed)
        .forEach(entry -> out.println("refused: " + entry.faults().get(0)));
    group.course().ifPresent(course -> out.println());
  }

  private static String heading(Course course) {
    return "%s: %s lessons, %s minutes"
        .formatted(course.title().in(LANGUAGE), course.lessons().size(), course.minutes());
  }

  private static List<String> row(int number, Lesson lesson) {
    return List.of(
        String.valueOf(number),
        String.valueOf(lesson.minutes()),
        String.valueOf(lesson.questions()),
        String.valueOf(lesson.challenges()),
        lesson.title().in(LANGUAGE) + " (" + lesson.id() + ")");
  }

  private void verdict(LessonEntry entry) {
    if (!entry.hasFailed()) {
      out.println("proved   " + entry.name());
    }
    String name = entry.refusal().isPresent() ? "" : entry.name() + ": ";
    entry.faults().forEach(fault -> out.println("not so   " + name + fault));
  }
}
