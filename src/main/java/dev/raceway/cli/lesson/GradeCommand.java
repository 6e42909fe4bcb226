package dev.raceway.cli.lesson;

import dev.raceway.cli.ending.EarlyEnd;
import dev.raceway.cli.ending.RunFailedException;
import dev.raceway.cli.ending.TimeBudget;
import dev.raceway.cli.ending.WrongUsageException;
import dev.raceway.lesson.Course;
import dev.raceway.lesson.Grading;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.file.Courses;
import dev.raceway.lesson.file.HandInReader;
import dev.raceway.lesson.file.LessonFileException;
import dev.raceway.lesson.file.LessonReader;
import dev.raceway.work.Cancellation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades what students hand in. */
@Command(
    name = "grade",
    description = "Grades answer files: replays every schedule and checks every answer.",
    customSynopsis = "raceway grade FILE|FOLDER... [--lesson FILE]... [--csv]",
    footerHeading = "%nExamples:%n",
    footer = {"  raceway grade homework", "  raceway grade homework --csv > grades.csv"})
public final class GradeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Answer files, or folders of them.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--lesson",
      paramLabel = "FILE",
      description = "A lesson of your own that was handed in; may be given several times.")
  private List<String> lessonFiles = new ArrayList<>();

  @Option(names = "--csv", description = "Print comma-separated values.")
  private boolean csv;

  @Override
  public Integer call() {
    Map<String, Lesson> lessons = lessons();
    List<Path> files =
        names.stream().flatMap(name -> FilesNamed.in(name, HandInReader.ENDING)).toList();
    List<GradeRow> rows;
    try (EarlyEnd earlyEnd = new EarlyEnd()) {
      rows = files.stream().map(file -> row(file, lessons, earlyEnd.cancellation())).toList();
    }
    PrintWriter out = spec.commandLine().getOut();
    (csv ? GradeRow.asCsv(rows) : GradeRow.asTable(rows)).forEach(out::println);
    out.flush();
    long refused = rows.stream().filter(GradeRow::isRefused).count();
    if (refused > 0) {
      throw new RunFailedException("refused: " + refused + " of " + rows.size() + " files");
    }
    return 0;
  }

  private Map<String, Lesson> lessons() {
    Map<String, Lesson> lessons = new HashMap<>();
    for (Course course : Courses.all()) {
      course.lessons().forEach(lesson -> lessons.put(lesson.id(), lesson));
    }
    for (String name : lessonFiles) {
      FilesNamed.in(name, LessonReader.ENDING)
          .map(GradeCommand::lesson)
          .forEach(lesson -> lessons.put(lesson.id(), lesson));
    }
    return lessons;
  }

  private static Lesson lesson(Path file) {
    try {
      return LessonReader.read(file);
    } catch (LessonFileException e) {
      throw new WrongUsageException(e.getMessage());
    }
  }

  private static GradeRow row(Path file, Map<String, Lesson> lessons, Cancellation cancellation) {
    HandInReader.Read read;
    try {
      read = HandInReader.read(file);
    } catch (LessonFileException e) {
      return GradeRow.unreadable(file, e);
    }
    Optional<Lesson> lesson = Optional.ofNullable(lessons.get(read.handIn().lesson()));
    return lesson.isEmpty()
        ? GradeRow.ofUnknownLesson(file, read.handIn())
        : GradeRow.of(
            file,
            read,
            lesson.get(),
            Grading.of(read.handIn(), lesson.get(), new TimeBudget(cancellation, 1)));
  }
}
