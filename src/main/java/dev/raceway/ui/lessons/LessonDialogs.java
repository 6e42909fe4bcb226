package dev.raceway.ui.lessons;

import java.nio.file.Path;
import java.util.Optional;

/** Asks a person for the files of lessons. */
public interface LessonDialogs {

  /** Asks for none. */
  LessonDialogs NONE =
      new LessonDialogs() {
        @Override
        public Optional<Path> toOpen(String ending) {
          return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(String name) {
          return Optional.empty();
        }
      };

  /**
   * Returns the file to open, if one was chosen.
   *
   * @param ending how its name ends
   */
  Optional<Path> toOpen(String ending);

  /**
   * Returns the file to write, if one was chosen.
   *
   * @param name what is offered as its name
   */
  Optional<Path> toSave(String name);
}
