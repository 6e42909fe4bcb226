package dev.raceway;

import dev.raceway.cli.RacewayCommand;
import dev.raceway.ui.RacewayApp;
import javafx.application.Application;

/** Starts the command line when there are arguments, and the window when there are none. */
public final class Launcher {

  private Launcher() {}

  /** Called by the Java launcher. */
  public static void main(String... args) {
    if (args.length > 0) {
      System.exit(RacewayCommand.run(args));
    }
    Application.launch(RacewayApp.class, args);
  }
}
