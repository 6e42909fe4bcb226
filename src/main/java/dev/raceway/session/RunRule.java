package dev.raceway.session;

/** Says which runs may follow: a lesson keeps to its own. */
@FunctionalInterface
public interface RunRule {

  /** Allows every run. */
  RunRule ANY = (now, next) -> true;

  /** Returns whether a run may take the place of the run in hand. */
  boolean allows(Run now, Run next);
}
