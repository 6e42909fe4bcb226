package dev.raceway.explore.answer;

/**
 * The caller's patience. It is asked every few thousand states whether to go on, and told how far
 * the work has come; so it shows progress, watches the clock, which nobody in this room does, and
 * cancels. Called on the thread that explores.
 */
@FunctionalInterface
public interface Budget {

  /** Goes on until the end or a limit. */
  Budget ENDLESS = soFar -> true;

  /** Tells whether to go on; after one no it is not asked again. */
  boolean allows(ExplorationProgress soFar);
}
