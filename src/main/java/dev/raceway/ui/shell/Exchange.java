package dev.raceway.ui.shell;

import dev.raceway.schedule.InputLimit;
import dev.raceway.schedule.Quotation;
import dev.raceway.schedule.ShareCode;
import dev.raceway.session.TextFile;
import dev.raceway.session.file.SaveException;
import dev.raceway.session.file.WholeFile;
import dev.raceway.ui.step.StepViewModel;
import dev.raceway.ui.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Takes runs in and gives them out, by the clipboard and as text files. */
public final class Exchange {

  private final StepViewModel step;
  private final FileDialogs dialogs;
  private final Executor background;
  private final Executor fxThread;
  private final Runnable toStep;

  /**
   * Makes one.
   *
   * @param dialogs asks for files
   * @param background reads and writes them
   * @param fxThread runs what it is given on the JavaFX thread
   * @param toStep shows the screen of the run in hand, where the answer is said
   */
  public Exchange(
      StepViewModel step,
      FileDialogs dialogs,
      Executor background,
      Executor fxThread,
      Runnable toStep) {
    this.step = step;
    this.dialogs = dialogs;
    this.background = background;
    this.fxThread = fxThread;
    this.toStep = toStep;
  }

  void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(step.shareCode());
    Clipboard.getSystemClipboard().setContent(content);
    say(Texts.get("shell.copied", step.shareCode()));
  }

  void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text == null || text.isBlank()) {
      say(Texts.get("shell.nothing-to-paste"));
    } else {
      load(text);
    }
  }

  private void load(String text) {
    toStep.run();
    step.read(text, () -> {}, sentence -> {});
  }

  private void say(String sentence) {
    toStep.run();
    step.say(sentence);
  }

  void open() {
    dialogs.toOpen().ifPresent(this::open);
  }

  void save() {
    dialogs.toSave().ifPresent(this::save);
  }

  /** Opens what was named at the start: a text file, else a share code. */
  public void open(String named) {
    background.execute(
        () -> {
          if (ShareCode.looksLikeOne(named) && !TextFile.exists(named)) {
            fxThread.execute(() -> load(named));
          } else {
            read(Path.of(named));
          }
        });
  }

  /** Opens a text file that holds a share code or a schedule. */
  public void open(Path file) {
    background.execute(() -> read(file));
  }

  private void read(Path file) {
    String name = Quotation.whole(file.toString());
    try {
      String text = TextFile.read(file, InputLimit.CHARACTERS.most()).strip();
      fxThread.execute(
          () -> {
            if (text.isEmpty()) {
              say(Texts.get("shell.empty", name));
            } else {
              load(text);
            }
          });
    } catch (IOException e) {
      fxThread.execute(() -> say(Texts.get("shell.unreadable", name)));
    }
  }

  private void save(Path file) {
    String code = step.shareCode();
    background.execute(
        () -> {
          String sentence = saved(new WholeFile(file), code + System.lineSeparator());
          fxThread.execute(() -> say(sentence));
        });
  }

  /** The dialog has asked whether a file that is there may be replaced. */
  private static String saved(WholeFile file, String text) {
    try {
      file.saveText(out -> out.print(text), true);
      return Texts.get("shell.saved", Quotation.whole(file.path().toString()));
    } catch (SaveException e) {
      return Texts.of(e.reason(), e.file());
    }
  }
}
