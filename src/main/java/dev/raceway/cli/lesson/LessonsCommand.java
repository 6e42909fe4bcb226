package dev.raceway.cli.lesson;

import dev.raceway.cli.ending.EarlyEnd;
import dev.raceway.cli.ending.RunFailedException;
import dev.raceway.cli.ending.TimeBudget;
import dev.raceway.lesson.Course;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.file.Courses;
import dev.raceway.lesson.file.LessonFileException;
import dev.raceway.lesson.file.LessonProof;
import dev.raceway.lesson.file.LessonReader;
import dev.raceway.schedule.Quotation;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import dev.raceway.work.Cancellation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists lessons, or proves them. */
@Command(
    name = "lessons",
    description = "Lists the lessons that come with the program, or those of files; proves them.",
    customSynopsis = "raceway lessons [FILE|FOLDER]... [--check] [--json]",
    footerHeading = "%nExamples:%n",
    footer = {
      "  raceway lessons",
      "  raceway lessons --check",
      "  raceway lessons --check my.raceway-lesson.json",
      "  raceway lessons --json"
    })
public final class LessonsCommand implements Callable<Integer> {

  private static final Messages ENGLISH = new Messages(Language.ENGLISH);

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Lesson files, or folders of them, instead of the shipped ones.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--check",
      description =
          "Prove each lesson: texts, set-up, right answers, and solutions on real threads.")
  private boolean check;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  @Override
  public Integer call() {
    List<LessonGroup> groups = names.isEmpty() ? shipped() : List.of(ofFiles());
    PrintWriter out = spec.commandLine().getOut();
    List<LessonEntry> entries = groups.stream().flatMap(group -> group.entries().stream()).toList();
    if (json) {
      new LessonsJson(groups, check, out).print();
    } else {
      new LessonsTable(groups, check, out).print();
    }
    out.flush();
    long failed = entries.stream().filter(LessonEntry::hasFailed).count();
    if (failed > 0) {
      throw new RunFailedException(
          check
              ? "not proved: " + failed + " of " + entries.size()
              : "not lessons: " + failed + " of " + entries.size() + " files");
    }
    return 0;
  }

  private List<LessonGroup> shipped() {
    return inTime(
        cancellation -> Courses.all().stream().map(course -> group(course, cancellation)).toList());
  }

  private LessonGroup group(Course course, Cancellation cancellation) {
    return new LessonGroup(
        Optional.of(course),
        course.lessons().stream().map(lesson -> entry(lesson.id(), lesson, cancellation)).toList());
  }

  private LessonGroup ofFiles() {
    List<Path> files =
        names.stream().flatMap(name -> FilesNamed.in(name, LessonReader.ENDING)).toList();
    return inTime(
        cancellation ->
            new LessonGroup(
                Optional.empty(), files.stream().map(file -> entry(file, cancellation)).toList()));
  }

  private interface Work<T> {
    T with(Cancellation cancellation);
  }

  private static <T> T inTime(Work<T> work) {
    try (EarlyEnd earlyEnd = new EarlyEnd()) {
      return work.with(earlyEnd.cancellation());
    }
  }

  private LessonEntry entry(Path file, Cancellation cancellation) {
    try {
      return entry(String.valueOf(file), LessonReader.read(file), cancellation);
    } catch (LessonFileException e) {
      return LessonEntry.refused(Quotation.whole(String.valueOf(file)), e);
    }
  }

  private LessonEntry entry(String name, Lesson lesson, Cancellation cancellation) {
    return LessonEntry.of(
        name,
        lesson,
        check
            ? LessonProof.faults(lesson, new TimeBudget(cancellation, 1)).stream()
                .map(fault -> fault.in(ENGLISH))
                .toList()
            : List.of());
  }

  /** Lessons that are listed together; those of files have no course. */
  record LessonGroup(Optional<Course> course, List<LessonEntry> entries) {

    Stream<Lesson> lessons() {
      return entries.stream().flatMap(entry -> entry.lesson().stream());
    }
  }
}
