package dev.raceway.cli.export;

import dev.raceway.cli.ending.WrongUsageException;
import dev.raceway.explore.answer.Budget;
import dev.raceway.lesson.Course;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.file.Courses;
import dev.raceway.lesson.file.LessonFileException;
import dev.raceway.lesson.file.LessonReader;
import dev.raceway.schedule.Quotation;
import dev.raceway.session.export.handout.LessonHandout;
import dev.raceway.session.export.page.LessonPage;
import dev.raceway.session.export.picture.LessonPdf;
import dev.raceway.session.export.report.ReportWords;
import dev.raceway.session.file.WholeFile;
import dev.raceway.text.Messages;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A lesson that is written as a handout, or as a page that asks.
 *
 * @param lesson the lesson
 * @param words the language in which it is said
 */
record LessonExport(Lesson lesson, Messages words) {

  /** Returns the lesson that is named: by a file, or by the name of one that is shipped. */
  static Optional<Lesson> named(String source) {
    if (source.endsWith(LessonReader.ENDING)) {
      try {
        return Optional.of(LessonReader.read(Path.of(source)));
      } catch (LessonFileException e) {
        throw new WrongUsageException(e.getMessage());
      }
    }
    return source.matches("[a-z0-9-]+")
        ? Courses.all().stream()
            .map(Course::lessons)
            .flatMap(lessons -> lessons.stream())
            .filter(each -> each.id().equals(source))
            .findFirst()
        : Optional.empty();
  }

  void save(String ending, WholeFile file, boolean replaces) {
    ReportWords said = new ReportWords(words);
    switch (ending) {
      case "pdf" ->
          file.save(
              out -> LessonPdf.write(new LessonHandout(lesson, said, Budget.ENDLESS), out),
              replaces);
      case "html" ->
          file.saveText(out -> new LessonPage(lesson, said, Budget.ENDLESS).write(out), replaces);
      default ->
          throw new WrongUsageException(
              "--to %s: a lesson is written as .pdf or .html"
                  .formatted(Quotation.of(String.valueOf(file.path()))));
    }
  }
}
