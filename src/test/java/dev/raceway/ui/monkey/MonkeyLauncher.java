package dev.raceway.ui.monkey;

import dev.raceway.ui.WindowMonkey;
import javafx.application.Application;

/**
 * Starts the monkey. Java starts an application class itself only from the module path, and
 * benchmarks have none.
 */
public final class MonkeyLauncher {

  private MonkeyLauncher() {}

  /** Takes {@code --seed N} and {@code --seconds N}; {@code -Dmonkey.dump=FILE} dumps the heap. */
  public static void main(String... arguments) {
    Application.launch(WindowMonkey.class, arguments);
  }
}
