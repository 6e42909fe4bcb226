package dev.raceway.ui.shell;

import dev.raceway.schedule.Quotation;
import dev.raceway.session.file.SaveException;
import dev.raceway.session.file.WholeFile;
import dev.raceway.ui.document.DocumentViewModel;
import dev.raceway.ui.shell.files.FileDialogs;
import dev.raceway.ui.step.run.RunViewModel;
import dev.raceway.ui.text.Message;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Takes runs in and gives them out, by the clipboard and by files. */
public final class Exchange {

  private final RunViewModel inHand;
  private final DocumentViewModel documents;
  private final FileDialogs dialogs;
  private final Executor background;
  private final Executor fxThread;
  private final Runnable toStep;

  /**
   * Makes one.
   *
   * @param documents opens sessions
   * @param dialogs asks for files
   * @param background writes them
   * @param fxThread runs what it is given on the JavaFX thread
   * @param toStep shows the screen of the run in hand, where the answer is said
   */
  public Exchange(
      RunViewModel inHand,
      DocumentViewModel documents,
      FileDialogs dialogs,
      Executor background,
      Executor fxThread,
      Runnable toStep) {
    this.inHand = inHand;
    this.documents = documents;
    this.dialogs = dialogs;
    this.background = background;
    this.fxThread = fxThread;
    this.toStep = toStep;
  }

  void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(inHand.shareCode());
    Clipboard.getSystemClipboard().setContent(content);
    toStep.run();
    inHand.tell(Message.of("shell.copied", inHand.shareCode()));
  }

  void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text == null || text.isBlank()) {
      say(Message.of("shell.nothing-to-paste"));
    } else if (text.strip().startsWith("{")) {
      documents.openText(text);
    } else {
      toStep.run();
      inHand.read(text, () -> {}, sentence -> {});
    }
  }

  private void say(Message sentence) {
    toStep.run();
    inHand.say(sentence);
  }

  void open() {
    dialogs.toOpen().ifPresent(documents::open);
  }

  /** Saves the share code as a text file. */
  void saveCode() {
    dialogs.toSave().ifPresent(this::save);
  }

  private void save(Path file) {
    String code = inHand.shareCode();
    background.execute(
        () -> {
          Runnable told = saved(new WholeFile(file), code + System.lineSeparator());
          fxThread.execute(told);
        });
  }

  /** The dialog has asked whether a file that is there may be replaced. */
  private Runnable saved(WholeFile file, String text) {
    try {
      file.saveText(out -> out.print(text), true);
      Message done = Message.of("shell.saved", Quotation.whole(file.path().toString()));
      return () -> {
        toStep.run();
        inHand.tell(done);
      };
    } catch (SaveException e) {
      return () -> say(Message.of(e.reason(), e.file()));
    }
  }
}
