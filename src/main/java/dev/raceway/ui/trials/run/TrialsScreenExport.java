package dev.raceway.ui.trials.run;

import dev.raceway.schedule.Quotation;
import dev.raceway.session.export.picture.FrameWatch;
import dev.raceway.session.export.picture.PictureFormat;
import dev.raceway.session.export.picture.PictureLook;
import dev.raceway.session.export.picture.PicturedHistograms;
import dev.raceway.session.export.trial.TrialCsv;
import dev.raceway.session.export.trial.TrialJson;
import dev.raceway.session.export.trial.TrialReport;
import dev.raceway.session.export.trial.TrialText;
import dev.raceway.session.file.FileContent;
import dev.raceway.session.file.NamedFile;
import dev.raceway.session.file.SaveException;
import dev.raceway.session.file.WholeFile;
import dev.raceway.ui.text.Message;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Gives results out: as text by the clipboard, and as files, which are written elsewhere. */
public final class TrialsScreenExport {

  private final TrialsScreenViewModel model;
  private final Exports places;
  private final Supplier<PictureLook> look;
  private final Executor files;
  private final Executor fxThread;

  /**
   * Makes one.
   *
   * @param places asks for files
   * @param look says what pictures look like
   * @param files writes them
   * @param fxThread runs what it is given on the JavaFX thread
   */
  public TrialsScreenExport(
      TrialsScreenViewModel model,
      Exports places,
      Supplier<PictureLook> look,
      Executor files,
      Executor fxThread) {
    this.model = model;
    this.places = places;
    this.look = look;
    this.files = files;
    this.fxThread = fxThread;
  }

  /** Copies the results as sentences; nothing happens if there are none. */
  public void copy() {
    if (model.results().isEmpty()) {
      return;
    }
    ClipboardContent content = new ClipboardContent();
    content.putString(written(out -> TrialText.write(report(), out)));
    Clipboard.getSystemClipboard().setContent(content);
    model.say(Message.of("trials.screen.copied"));
  }

  public void csv() {
    TrialReport report = report();
    save(ExportForm.CSV, text(written(out -> TrialCsv.write(report, out))));
  }

  public void json() {
    TrialReport report = report();
    save(ExportForm.JSON, text(written(out -> TrialJson.write(report, true, out))));
  }

  public void picture(ExportForm form, PictureFormat format) {
    PicturedHistograms picture = model.pictured(look.get());
    save(form, out -> format.write(picture, out, FrameWatch.PATIENT));
  }

  private TrialReport report() {
    return TrialReport.here(model.results());
  }

  private static String written(Consumer<PrintWriter> writing) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    writing.accept(out);
    out.flush();
    return text.toString();
  }

  private static FileContent text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private void save(ExportForm form, FileContent content) {
    places
        .toSave(form.fileName())
        .ifPresent(
            file ->
                files.execute(
                    () -> {
                      Message sentence = saved(named(file, form), content);
                      fxThread.execute(() -> model.say(sentence));
                    }));
  }

  private static NamedFile named(Path file, ExportForm form) {
    String name = form.fileName();
    return NamedFile.of(file, name.substring(name.lastIndexOf('.')));
  }

  /** The dialog has asked whether the file that it names may be replaced, no other. */
  private static Message saved(NamedFile file, FileContent content) {
    try {
      new WholeFile(file.path()).save(content, file.isAsked());
      return Message.of("shell.saved", Quotation.whole(file.path().toString()));
    } catch (SaveException e) {
      return Message.of(e.reason(), e.file());
    }
  }
}
