package dev.raceway.ui.failure;

import dev.raceway.ui.text.Texts;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The button of a notice that copies its report. */
public final class CopyReportButton extends Button {

  /** Makes the button for a report that is written when it is pressed. */
  public CopyReportButton(Supplier<String> report) {
    super(Texts.get("failure.copy"));
    setMinWidth(USE_PREF_SIZE);
    setOnAction(event -> copy(report.get()));
  }

  private static void copy(String report) {
    ClipboardContent content = new ClipboardContent();
    content.putString(report);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
