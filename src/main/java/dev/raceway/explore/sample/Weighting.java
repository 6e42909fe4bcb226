package dev.raceway.explore.sample;

/** How much each schedule counts. */
public enum Weighting {
  /** Every schedule the same. */
  SCHEDULES,
  /** As much as its chance with a scheduler that flips a fair coin among runnable threads. */
  COIN_FLIP
}
