package dev.raceway.session.file;

import java.util.OptionalInt;

/**
 * Where in a session file something is wrong.
 *
 * @param line the line, from 1
 * @param run which run of a lecture, from 1; empty outside of them and where there is one run alone
 * @param branch which branch of the run, from 1; empty outside of them
 */
public record FileLocation(int line, OptionalInt run, OptionalInt branch) {

  static FileLocation of(int line) {
    return new FileLocation(line, OptionalInt.empty(), OptionalInt.empty());
  }

  FileLocation withLine(int newLine) {
    return new FileLocation(newLine, run, branch);
  }

  FileLocation inRun(int number) {
    return new FileLocation(line, OptionalInt.of(number), branch);
  }

  FileLocation inBranch(int number) {
    return new FileLocation(line, run, OptionalInt.of(number));
  }

  /** Returns it in English: {@code line 7, run 2, branch 1}. */
  String text() {
    return "line "
        + line
        + (run.isPresent() ? ", run " + run.getAsInt() : "")
        + (branch.isPresent() ? ", branch " + branch.getAsInt() : "");
  }
}
