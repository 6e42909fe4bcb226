package dev.raceway.ui.lessons.make;

import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.draft.DraftOutline;
import dev.raceway.lesson.draft.DraftProof;
import dev.raceway.lesson.file.LessonReader;
import dev.raceway.lesson.file.LessonWriter;
import dev.raceway.schedule.Quotation;
import dev.raceway.session.file.SaveException;
import dev.raceway.session.file.WholeFile;
import dev.raceway.ui.lessons.RefusalText;
import dev.raceway.ui.text.Message;
import dev.raceway.work.Workplace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes a draft as a lesson file, finished or not. It is checked once more, since a person may
 * have typed after the last answer.
 *
 * @param files writes files, in order and to the end
 */
record DraftSaving(Workplace files) {

  /**
   * Saves a draft.
   *
   * @param tell told what came of it
   * @param onSaved told the lesson, if it was written
   */
  void save(DraftOutline outline, Path chosen, Consumer<Message> tell, Consumer<Lesson> onSaved) {
    DraftOutline elsewhere = outline.forAnotherThread();
    files
        .background()
        .execute(
            () -> {
              DraftProof proof = DraftProof.of(elsewhere, soFar -> true);
              Optional<Lesson> lesson = proof.lesson().lesson();
              Optional<Message> failure =
                  lesson.isPresent()
                      ? write(lesson.get(), chosen)
                      : proof
                          .lesson()
                          .refusal()
                          .map(each -> Message.of("make.not-written", RefusalText.of(each)));
              files
                  .home()
                  .execute(
                      () -> {
                        tell.accept(failure.orElseGet(() -> saved(proof, complete(chosen))));
                        lesson.filter(each -> failure.isEmpty()).ifPresent(onSaved);
                      });
            });
  }

  private static Path complete(Path chosen) {
    return LessonReader.isNamedSo(chosen)
        ? chosen
        : chosen.resolveSibling(chosen.getFileName() + LessonReader.ENDING);
  }

  /** The dialog has asked whether a file that is there may be replaced, but no other. */
  private static Optional<Message> write(Lesson lesson, Path chosen) {
    Path file = complete(chosen);
    try {
      new WholeFile(file)
          .saveText(out -> out.print(LessonWriter.write(lesson)), file.equals(chosen));
      return Optional.empty();
    } catch (SaveException e) {
      return Optional.of(Message.of(e.reason(), e.file()));
    }
  }

  private static Message saved(DraftProof proof, Path file) {
    return Message.of(
        proof.isProved() ? "make.saved" : "make.saved-unfinished",
        Quotation.whole(file.toString()));
  }
}
