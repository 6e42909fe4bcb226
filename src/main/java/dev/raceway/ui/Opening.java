package dev.raceway.ui;

import dev.raceway.schedule.ShareCode;
import dev.raceway.ui.shell.Exchange;
import dev.raceway.ui.step.StepViewModel;
import java.nio.file.Path;

/** What the window opens with: a share code, or a text file that holds one or a schedule. */
final class Opening {

  private Opening() {}

  static void open(String opening, StepViewModel step, Exchange exchange) {
    if (ShareCode.looksLikeOne(opening)) {
      step.load(opening);
    } else {
      exchange.open(Path.of(opening));
    }
  }
}
