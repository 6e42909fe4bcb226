package dev.raceway.ui.trials.screen;

import dev.raceway.session.export.TrialCsv;
import dev.raceway.session.export.TrialJson;
import dev.raceway.session.export.TrialReport;
import dev.raceway.session.export.TrialText;
import dev.raceway.ui.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Gives results out: as text by the clipboard, and as files, which are written elsewhere. */
public final class LabExport {

  private interface Writing {
    void to(Path file) throws IOException;
  }

  private final LabViewModel model;
  private final Exports places;
  private final Executor files;
  private final Executor fxThread;

  /**
   * Makes one.
   *
   * @param places asks for files
   * @param files writes them
   * @param fxThread runs what it is given on the JavaFX thread
   */
  public LabExport(LabViewModel model, Exports places, Executor files, Executor fxThread) {
    this.model = model;
    this.places = places;
    this.files = files;
    this.fxThread = fxThread;
  }

  /** Copies the results as sentences; nothing happens if there are none. */
  void copy() {
    if (model.results().isEmpty()) {
      return;
    }
    ClipboardContent content = new ClipboardContent();
    content.putString(written(out -> TrialText.write(report(), out)));
    Clipboard.getSystemClipboard().setContent(content);
    model.note(Texts.get("lab.copied"));
  }

  void csv() {
    TrialReport report = report();
    save(
        ExportForm.CSV,
        file -> Files.writeString(file, written(out -> TrialCsv.write(report, out))));
  }

  void json() {
    TrialReport report = report();
    save(
        ExportForm.JSON,
        file -> Files.writeString(file, written(out -> TrialJson.write(report, true, out))));
  }

  void png(Image picture) {
    save(ExportForm.PNG, file -> Png.write(picture, file));
  }

  void svg(String document) {
    save(ExportForm.SVG, file -> Files.writeString(file, document));
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

  private void save(ExportForm form, Writing writing) {
    places.toSave(form.fileName()).ifPresent(file -> files.execute(() -> save(file, writing)));
  }

  private void save(Path file, Writing writing) {
    try {
      writing.to(file);
      fxThread.execute(() -> model.note(Texts.get("shell.saved", file)));
    } catch (IOException e) {
      fxThread.execute(() -> model.note(Texts.get("shell.unwritable", file)));
    }
  }
}
