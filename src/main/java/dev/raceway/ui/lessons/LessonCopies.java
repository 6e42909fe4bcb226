package dev.raceway.ui.lessons;

import dev.raceway.explore.answer.Budget;
import dev.raceway.lesson.Lesson;
import dev.raceway.schedule.Quotation;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import dev.raceway.session.export.handout.LessonHandout;
import dev.raceway.session.export.page.LessonPage;
import dev.raceway.session.export.picture.LessonPdf;
import dev.raceway.session.export.report.ReportWords;
import dev.raceway.session.file.NamedFile;
import dev.raceway.session.file.SaveException;
import dev.raceway.session.file.WholeFile;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import dev.raceway.work.Workplace;
import java.util.function.Consumer;

/** Gives out a lesson: on paper, and as a page that asks in a browser. */
final class LessonCopies {

  private interface Copy {
    void write(WholeFile file, boolean replaces, ReportWords words);
  }

  private final Workplace files;
  private final LessonDialogs dialogs;
  private final Consumer<LessonNote> say;

  LessonCopies(Workplace files, LessonDialogs dialogs, Consumer<LessonNote> say) {
    this.files = files;
    this.dialogs = dialogs;
    this.say = say;
  }

  /** Writes sheets to be filled in, and the same with answers. */
  void handout(Lesson lesson) {
    give(
        lesson.id(),
        ".pdf",
        (file, replaces, words) ->
            file.save(
                out -> LessonPdf.write(new LessonHandout(lesson, words, Budget.ENDLESS), out),
                replaces));
  }

  /** Writes a page that goes through the lesson. */
  void page(Lesson lesson) {
    give(
        lesson.id(),
        ".html",
        (file, replaces, words) ->
            file.saveText(
                out -> new LessonPage(lesson, words, Budget.ENDLESS).write(out), replaces));
  }

  /** Gives out the run of a lesson, as its picture shows it, as a share code. */
  void run(ListedLesson lesson, Consumer<String> clipboard) {
    Trace run = lesson.picture();
    String code = new ShareCode(run.program(), run.schedule()).text();
    clipboard.accept(code);
    say.accept(LessonNote.of(LessonNote.Kind.COPIED, code));
  }

  private void give(String name, String ending, Copy copy) {
    ReportWords words = new ReportWords(Texts.messages());
    dialogs
        .toSave(name + ending)
        .ifPresent(
            file ->
                files
                    .background()
                    .execute(
                        () -> {
                          LessonNote note = given(NamedFile.of(file, ending), copy, words);
                          files.home().execute(() -> say.accept(note));
                        }));
  }

  /** The dialog has asked whether the file that it names may be replaced, no other. */
  private static LessonNote given(NamedFile file, Copy copy, ReportWords words) {
    try {
      copy.write(new WholeFile(file.path()), file.isAsked(), words);
      return LessonNote.of(LessonNote.Kind.SAVED, Quotation.whole(file.path().toString()));
    } catch (SaveException e) {
      return LessonNote.of(LessonNote.Kind.NOT_SAVED, Message.of(e.reason(), e.file()));
    }
  }
}
