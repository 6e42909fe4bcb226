package dev.raceway.ui;

import dev.raceway.schedule.ShareCode;
import dev.raceway.ui.step.StepViewModel;
import dev.raceway.ui.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the window opens with: a share code, or a text file that holds one or a schedule. */
final class Opening {

  /** The longest share code there can be is far shorter. */
  private static final long MOST_BYTES = 1 << 20;

  private Opening() {}

  static void open(String opening, StepViewModel step) {
    if (ShareCode.looksLikeOne(opening)) {
      step.load(opening);
      return;
    }
    try {
      Path file = Path.of(opening);
      if (Files.size(file) > MOST_BYTES) {
        throw new IOException("too large");
      }
      step.load(Files.readString(file).strip());
    } catch (IOException e) {
      step.say(Texts.get("opening.unreadable", opening));
    }
  }
}
