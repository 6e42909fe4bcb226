package dev.raceway.session.file;

import dev.raceway.model.Program;
import dev.raceway.schedule.OneAfterAnother;
import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.Trace;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Saves two documents by turns until it is killed. */
final class EndlessSaving {

  private static final int RUNS = 100;

  private EndlessSaving() {}

  /** Returns the documents; the second is long, so that saving it takes its time. */
  static List<SessionDocument> documents() {
    Trace trace = Trace.of(Program.plain(2, 3)).followed(new OneAfterAnother(), Integer.MAX_VALUE);
    PreparedRun run =
        new PreparedRun(
            "old", "", Documents.code(trace), 0, PauseMarks.NONE, List.of(), ExtraFields.NONE);
    return List.of(
        run, Lecture.of(Collections.nCopies(RUNS, run.withWords("new", "long ".repeat(3_000)))));
  }

  /** Says a line after the first save, and goes on for ever; {@code keep} saves unsaved work. */
  public static void main(String... arguments) {
    if (arguments[0].equals("keep")) {
      keep(Path.of(arguments[1]));
    }
    WholeFile file = new WholeFile(Path.of(arguments[0]));
    List<String> texts = documents().stream().map(SessionWriter::write).toList();
    for (int i = 0; ; i++) {
      String text = texts.get(i % texts.size());
      file.saveText(out -> out.print(text), true);
      if (i == 0) {
        System.out.println("saved");
      }
    }
  }

  private static void keep(Path folder) {
    RecoveryFolder recovery = RecoveryFolder.in(folder);
    List<SessionDocument> documents = documents();
    for (int i = 0; ; i++) {
      recovery.keep(new UnsavedWork(documents.get(i % 2), Optional.empty(), 0));
      if (i == 0) {
        System.out.println("kept");
      }
    }
  }
}
