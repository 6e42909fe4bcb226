package dev.raceway;

import dev.raceway.cli.Complaint;
import dev.raceway.cli.FirstWord;
import dev.raceway.cli.RacewayCommand;
import dev.raceway.ui.RacewayApp;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;

/** Starts the command line or the window, as the arguments say. */
public final class Launcher {

  private Launcher() {}

  /** Called by the Java launcher. */
  public static void main(String... arguments) {
    LaunchMode way = LaunchMode.of(List.of(arguments), FirstWord::isFile);
    if (way instanceof LaunchMode.ToWindow window) {
      int code = openWindow(window.opening());
      // What a person set may still be being written; the process ends by itself when it is done.
      if (code != 0) {
        System.exit(code);
      }
    } else {
      System.exit(command(way, arguments));
    }
  }

  private static int command(LaunchMode way, String... arguments) {
    return way instanceof LaunchMode.Nowhere nowhere
        ? Complaint.wrongUsage(nowhere.sentence()).say()
        : RacewayCommand.run(arguments);
  }

  /** Returns when the window has been closed. */
  private static int openWindow(Optional<String> opening) {
    HomeFolder.settle();
    CapturedStderr start = CapturedStderr.at(() -> Platform.startup(() -> {}));
    if (start.failure().isPresent()) {
      return Complaint.failed(
              StartFailure.because(start.failure().get(), start.said(), System.getenv()))
          .say();
    }
    Application.launch(RacewayApp.class, opening.stream().toArray(String[]::new));
    return 0;
  }
}
