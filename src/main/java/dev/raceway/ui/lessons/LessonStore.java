package dev.raceway.ui.lessons;

import dev.raceway.lesson.Course;
import dev.raceway.lesson.LearnerProgress;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.file.Courses;
import dev.raceway.lesson.file.FileRefusal;
import dev.raceway.lesson.file.LessonFileException;
import dev.raceway.lesson.file.LessonFolder;
import dev.raceway.lesson.file.LessonReader;
import dev.raceway.lesson.file.LessonWriter;
import dev.raceway.lesson.file.ProgressReader;
import dev.raceway.lesson.file.ProgressWriter;
import dev.raceway.session.file.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where lessons and progress are kept on this computer. May be slow: not for the JavaFX thread.
 *
 * @param home the folder of the program's settings; empty where nothing is kept
 */
public record LessonStore(Optional<Path> home) {

  private static final String PROGRESS = "lessons" + ProgressReader.ENDING;
  private static final String FOLDER = "lessons";

  /**
   * What was read at the start.
   *
   * @param progress what has been done
   * @param damaged where the file of progress was put aside, if it could not be taken
   */
  record Kept(LearnerProgress progress, Optional<Path> damaged) {}

  /** Returns the folder whose lessons are listed, which need not be there. */
  Optional<Path> folder() {
    return home.map(each -> each.resolve(FOLDER));
  }

  /** Lists the courses that come with the program, and the lessons in the folder. */
  Shelf shelf() {
    List<Course> shipped = Courses.all();
    LessonFolder found =
        folder().map(LessonFolder::read).orElseGet(() -> new LessonFolder(List.of(), List.of()));
    Set<String> taken =
        shipped.stream()
            .flatMap(course -> course.lessons().stream())
            .map(Lesson::id)
            .collect(Collectors.toSet());
    List<Lesson> own = new ArrayList<>();
    List<LessonFileException> refused = new ArrayList<>(found.refused());
    for (Lesson lesson : found.lessons()) {
      if (taken.add(lesson.id())) {
        own.add(lesson);
      } else {
        refused.add(taken(lesson));
      }
    }
    List<ListedCourse> courses = new ArrayList<>(shipped.stream().map(ListedCourse::of).toList());
    courses.add(ListedCourse.ofOwn(own));
    return new Shelf(courses, refused);
  }

  /** Returns why a lesson whose id another one has is refused. */
  static LessonFileException taken(Lesson lesson) {
    return new LessonFileException(
        fileName(lesson), 0, FileRefusal.of(FileRefusal.Kind.ID_TAKEN, lesson.id()));
  }

  private static String fileName(Lesson lesson) {
    return lesson.id() + LessonReader.ENDING;
  }

  /** Returns what has been done; a file that cannot be taken is put aside. */
  Kept kept() {
    Optional<Path> file = progressFile().filter(Files::isRegularFile);
    if (file.isEmpty()) {
      return new Kept(LearnerProgress.NONE, Optional.empty());
    }
    try {
      return new Kept(ProgressReader.read(file.get()), Optional.empty());
    } catch (LessonFileException e) {
      return new Kept(LearnerProgress.NONE, Optional.of(aside(file.get())));
    }
  }

  private static Path aside(Path file) {
    Path aside = file.resolveSibling(file.getFileName() + ".damaged");
    try {
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      return aside;
    } catch (IOException e) {
      return file;
    }
  }

  private Optional<Path> progressFile() {
    return home.map(each -> each.resolve(PROGRESS));
  }

  /**
   * Keeps what has been done.
   *
   * @throws dev.raceway.session.file.SaveException if it cannot be kept
   * @throws IOException if there can be no folder for it
   */
  void keep(LearnerProgress progress) throws IOException {
    if (home.isPresent()) {
      Files.createDirectories(home.get());
      save(progressFile().orElseThrow(), ProgressWriter.write(progress));
    }
  }

  /**
   * Keeps a lesson in the folder, in the place of one with the same id.
   *
   * @throws dev.raceway.session.file.SaveException if it cannot be kept
   * @throws IOException if there can be no folder for it
   */
  void keep(Lesson lesson) throws IOException {
    if (folder().isPresent()) {
      Path folder = folder().get();
      Files.createDirectories(folder);
      save(folder.resolve(fileName(lesson)), LessonWriter.write(lesson));
    }
  }

  private static void save(Path file, String text) {
    new WholeFile(file).saveText(out -> out.print(text), true);
  }
}
