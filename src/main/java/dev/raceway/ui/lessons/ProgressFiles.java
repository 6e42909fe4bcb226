package dev.raceway.ui.lessons;

import dev.raceway.lesson.LearnerProgress;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonProgress;
import dev.raceway.lesson.file.HandInReader;
import dev.raceway.lesson.file.HandInWriter;
import dev.raceway.lesson.file.LessonFileException;
import dev.raceway.lesson.file.ProgressReader;
import dev.raceway.lesson.file.ProgressWriter;
import dev.raceway.schedule.Quotation;
import dev.raceway.session.file.NamedFile;
import dev.raceway.session.file.SaveException;
import dev.raceway.session.file.WholeFile;
import dev.raceway.ui.text.Message;
import dev.raceway.work.Workplace;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Gives out what was done in lessons, and takes it in, as files that a person chooses. */
final class ProgressFiles {

  private final Workplace files;
  private final LessonDialogs dialogs;
  private final Consumer<LessonNote> say;

  ProgressFiles(Workplace files, LessonDialogs dialogs, Consumer<LessonNote> say) {
    this.files = files;
    this.dialogs = dialogs;
    this.say = say;
  }

  /** Writes what was done in one lesson under a name, for a teacher. */
  void handIn(Lesson lesson, LessonProgress progress, String name) {
    String text = HandInWriter.write(progress.sheet(lesson).handIn(name));
    dialogs
        .toSave(fileName(name) + "-" + lesson.id() + HandInReader.ENDING)
        .ifPresent(file -> save(NamedFile.of(file, HandInReader.ENDING), text));
  }

  /** A name may have letters that no file may have. */
  private static String fileName(String name) {
    String plain = name.strip().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("-$", "");
    return plain.isEmpty() ? "answers" : plain;
  }

  /** Writes all that was done. */
  void exportAll(LearnerProgress progress) {
    String text = ProgressWriter.write(progress);
    dialogs
        .toSave("lessons" + ProgressReader.ENDING)
        .ifPresent(file -> save(NamedFile.of(file, ProgressReader.ENDING), text));
  }

  private void save(NamedFile file, String text) {
    files
        .background()
        .execute(
            () -> {
              LessonNote note = saved(file, text);
              files.home().execute(() -> say.accept(note));
            });
  }

  /** The dialog has asked whether the file that it names may be replaced, no other. */
  private static LessonNote saved(NamedFile file, String text) {
    try {
      new WholeFile(file.path()).saveText(out -> out.print(text), file.isAsked());
      return LessonNote.of(LessonNote.Kind.SAVED, Quotation.whole(file.path().toString()));
    } catch (SaveException e) {
      return LessonNote.of(LessonNote.Kind.NOT_SAVED, Message.of(e.reason(), e.file()));
    }
  }

  /** Reads all that was done elsewhere. */
  void importAll(Consumer<LearnerProgress> take) {
    dialogs
        .toOpen(ProgressReader.ENDING)
        .ifPresent(file -> files.background().execute(() -> read(file, take)));
  }

  private void read(Path file, Consumer<LearnerProgress> take) {
    try {
      LearnerProgress progress = ProgressReader.read(file);
      files
          .home()
          .execute(
              () -> {
                take.accept(progress);
                say.accept(LessonNote.of(LessonNote.Kind.IMPORTED));
              });
    } catch (LessonFileException e) {
      files.home().execute(() -> say.accept(LessonNote.of(e)));
    }
  }
}
