package dev.raceway.cli.lesson;

import dev.raceway.cli.output.TextTable;
import dev.raceway.lesson.Grade;
import dev.raceway.lesson.HandIn;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.file.HandInReader;
import dev.raceway.lesson.file.LessonFileException;
import dev.raceway.schedule.Quotation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of the grades.
 *
 * @param file the file's name
 * @param student the student's name, empty if it could not be read
 * @param lesson the lesson's id, empty if it could not be read
 * @param figures right, wrong, unanswered, challenges won, challenges, context switches, tries;
 *     none where nothing was earned
 * @param refusal why the file was refused
 */
record GradeRow(
    String file, String student, String lesson, List<Integer> figures, Optional<String> refusal) {

  private static final List<String> FIGURES =
      List.of("right", "wrong", "unanswered", "won", "challenges", "switches", "tries");

  static GradeRow unreadable(Path file, LessonFileException e) {
    String place = e.line() == 0 ? "" : "line " + e.line() + ": ";
    return new GradeRow(name(file), "", "", List.of(), Optional.of(place + e.reason()));
  }

  static GradeRow ofUnknownLesson(Path file, HandIn handIn) {
    return new GradeRow(
        name(file),
        handIn.name(),
        handIn.lesson(),
        List.of(),
        Optional.of("this lesson is not known; --lesson FILE names one of your own"));
  }

  static GradeRow of(Path file, HandInReader.Read read, Lesson lesson, Grade grade) {
    List<String> against = new ArrayList<>(grade.disagreements());
    if (!read.isAsWritten()) {
      against.add(0, "it was changed after it was written");
    }
    HandIn.Figures earned = grade.figures();
    return new GradeRow(
        name(file),
        read.handIn().name(),
        lesson.id(),
        against.isEmpty()
            ? List.of(
                earned.right(),
                earned.wrong(),
                grade.unanswered(),
                earned.won(),
                lesson.challenges(),
                earned.contextSwitches(),
                earned.tries())
            : List.of(),
        against.isEmpty()
            ? Optional.empty()
            : Optional.of("does not agree with itself: " + against.get(0)));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  boolean isRefused() {
    return refusal.isPresent();
  }

  static List<String> asTable(List<GradeRow> rows) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(cells(FIGURES, "student, lesson"));
    for (GradeRow row : rows) {
      List<String> earned =
          FIGURES.stream().map(title -> row.figure(FIGURES.indexOf(title), "-")).toList();
      cells.add(cells(earned, row.inWords()));
    }
    return new TextTable(cells).lines();
  }

  private static List<String> cells(List<String> figures, String words) {
    return Stream.concat(figures.stream(), Stream.of(words)).toList();
  }

  private String inWords() {
    String who =
        student.isEmpty()
            ? Quotation.whole(file)
            : Quotation.whole(student) + ", " + Quotation.whole(lesson);
    return refusal
        .map(why -> Quotation.whole(file) + " refused: " + Quotation.whole(why))
        .orElse(who);
  }

  private String figure(int index, String none) {
    return figures.isEmpty() ? none : String.valueOf(figures.get(index));
  }

  static List<String> asCsv(List<GradeRow> rows) {
    List<String> lines = new ArrayList<>();
    lines.add("file,student,lesson," + String.join(",", FIGURES) + ",refused");
    for (GradeRow row : rows) {
      lines.add(
          Stream.of(
                  Stream.of(row.file, row.student, row.lesson),
                  FIGURES.stream().map(title -> row.figure(FIGURES.indexOf(title), "")),
                  Stream.of(row.refusal.orElse("")))
              .flatMap(part -> part)
              .map(GradeRow::csv)
              .collect(Collectors.joining(",")));
    }
    return lines;
  }

  /** A spreadsheet would run a name that begins like a formula; marks that are not seen show. */
  private static String csv(String cell) {
    String seen = Quotation.whole(cell);
    String safe = seen.matches("[=+\\-@].*") ? "'" + seen : seen;
    return safe.matches("[^\",;]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
