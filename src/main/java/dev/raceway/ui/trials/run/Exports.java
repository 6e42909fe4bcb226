package dev.raceway.ui.trials.run;

import java.nio.file.Path;
import java.util.Optional;

/** Where results go that leave the program. */
public interface Exports {

  /**
   * Asks a person for a file.
   *
   * @param name what is offered as its name, with its ending
   * @return the file to write, if one was chosen
   */
  Optional<Path> toSave(String name);
}
