package dev.raceway.cli.output;

/** The command above all others, as far as the others ask who looks at what they print. */
public interface Watched {

  /** Returns whether standard error is a terminal, so that somebody sees how far a command is. */
  boolean isWatched();
}
