package dev.raceway.ui.document;

import dev.raceway.lesson.file.LessonReader;
import dev.raceway.model.Program;
import dev.raceway.schedule.Reading;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import dev.raceway.session.Branches;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.session.TextFile;
import dev.raceway.session.file.Lecture;
import dev.raceway.session.file.PreparedRun;
import dev.raceway.session.file.SessionDocument;
import dev.raceway.ui.document.DocumentReader.NotOpenedException;
import dev.raceway.ui.document.DocumentReader.PlainText;
import dev.raceway.ui.document.DocumentReader.Session;
import dev.raceway.ui.step.run.RunViewModel;
import dev.raceway.ui.text.Message;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens sessions and texts: read first, then asked about unsaved changes, then shown. */
final class DocumentOpener {

  private final DocumentViewModel model;
  private final Workspace work;
  private final RunViewModel inHand;
  private final DocumentViewModel.Surroundings around;
  private final ReadingJob job;

  DocumentOpener(
      DocumentViewModel model,
      Workspace work,
      RunViewModel inHand,
      DocumentViewModel.Surroundings around,
      ReadingJob job) {
    this.model = model;
    this.work = work;
    this.inHand = inHand;
    this.around = around;
    this.job = job;
  }

  /** Opens what was named at the start: a file, else a share code. */
  void open(String named) {
    SchedulerChoice choice = inHand.run().choice();
    job.start(
        watch ->
            ShareCode.looksLikeOne(named) && !TextFile.exists(named)
                ? () -> openText(named)
                : openedByName(named, choice, watch));
  }

  private Runnable openedByName(String named, SchedulerChoice choice, Reading.Watch watch) {
    try {
      return opened(Path.of(named), choice, watch);
    } catch (InvalidPathException e) {
      // No file has such a name here, so it can be a schedule at most.
      return () -> openText(named);
    }
  }

  /** Opens a file, or several as the runs of one lecture. */
  void open(List<Path> files) {
    SchedulerChoice choice = inHand.run().choice();
    if (files.size() == 1) {
      job.start(watch -> opened(files.get(0), choice, watch));
    } else if (!files.isEmpty()) {
      Program atHand = inHand.run().program();
      job.start(watch -> joined(files, atHand, choice, watch));
    }
  }

  private Runnable opened(Path file, SchedulerChoice choice, Reading.Watch watch) {
    if (LessonReader.isNamedSo(file)) {
      return () -> around.openLesson(file);
    }
    try {
      DocumentReader.Found found = DocumentReader.read(file, watch);
      if (found instanceof PlainText plain) {
        return () -> openText(plain.text(), Optional.of(file));
      }
      SessionDocument session = ((Session) found).document();
      Workspace.Shown first = Workspace.Shown.of(session.runs().get(0), choice);
      return () ->
          model
              .unsaved()
              .whenSafe(
                  () -> {
                    around.remember(file);
                    replace(OpenDocument.of(file, session), first);
                  });
    } catch (NotOpenedException e) {
      return refused(file, e);
    }
  }

  /** Shows a session that was read, at the run in hand. */
  void show(OpenDocument document, SchedulerChoice choice, Runnable then) {
    job.start(
        watch -> {
          Workspace.Shown first = Workspace.Shown.of(document.run(), choice);
          return () ->
              model
                  .unsaved()
                  .whenSafe(
                      () -> {
                        replace(document, first);
                        then.run();
                      });
        });
  }

  private Runnable refused(Path file, NotOpenedException refused) {
    boolean isGone = Files.notExists(file);
    return () -> {
      if (isGone) {
        around.forget(file);
      }
      model.tell(refused.sentence());
    };
  }

  private Runnable joined(
      List<Path> files, Program atHand, SchedulerChoice choice, Reading.Watch watch) {
    List<PreparedRun> runs = new ArrayList<>();
    for (Path file : files) {
      try {
        if (LessonReader.isNamedSo(file)) {
          Message sentence = Message.of("document.lesson", DocumentReader.name(file));
          throw new NotOpenedException(sentence, null);
        }
        DocumentReader.Found found = DocumentReader.read(file, watch);
        runs.addAll(
            found instanceof Session session
                ? session.document().runs()
                : List.of(ofText(file, ((PlainText) found).text(), atHand, watch)));
      } catch (NotOpenedException e) {
        return refused(file, e);
      }
    }
    if (runs.size() > Lecture.MOST_RUNS) {
      return () -> model.tell(Message.of("document.too-many-runs", Lecture.MOST_RUNS));
    }
    Workspace.Shown first = Workspace.Shown.of(runs.get(0), choice);
    return () ->
        model.unsaved().whenSafe(() -> replace(OpenDocument.unsaved(Lecture.of(runs)), first));
  }

  private static PreparedRun ofText(Path file, String text, Program atHand, Reading.Watch watch)
      throws NotOpenedException {
    try {
      Trace trace = Reading.of(text, atHand, watch);
      return PreparedRun.of(Run.recorded(trace, SchedulerChoice.START), Branches.NONE);
    } catch (IllegalArgumentException e) {
      throw new NotOpenedException(DocumentReader.refused(file, e), e);
    }
  }

  /** Opens the text of a session, a share code, or a schedule. */
  void openText(String text) {
    openText(text, Optional.empty());
  }

  private void openText(String text, Optional<Path> from) {
    if (text.isBlank()) {
      model.tell(Message.of("document.no-text"));
    } else if (text.strip().startsWith("{")) {
      SchedulerChoice choice = inHand.run().choice();
      job.start(watch -> openedText(text, choice, watch));
    } else {
      model.unsaved().whenSafe(() -> loadText(text, from));
    }
  }

  private Runnable openedText(String text, SchedulerChoice choice, Reading.Watch watch) {
    try {
      SessionDocument session = DocumentReader.ofText(text, watch);
      Workspace.Shown first = Workspace.Shown.of(session.runs().get(0), choice);
      return () -> model.unsaved().whenSafe(() -> replace(OpenDocument.unsaved(session), first));
    } catch (NotOpenedException e) {
      return () -> model.tell(e.sentence());
    }
  }

  /** A share code or schedule becomes a session of its own as soon as it can be followed. */
  private void loadText(String text, Optional<Path> from) {
    // What was told is about something else; what is wrong with the text is said below the board.
    model.dismissTold();
    around.showRun();
    inHand.read(
        text,
        () -> {
          model.dismissTold();
          model.lecture().forgetDeleted();
          work.beginUntitled();
        },
        why -> from.ifPresent(file -> inHand.say(DocumentReader.refused(file, why))));
  }

  private void replace(OpenDocument next, Workspace.Shown shown) {
    model.dismissTold();
    around.showRun();
    model.lecture().forgetDeleted();
    work.replace(next, shown);
  }
}
