package dev.raceway.ui.step.listing;

/** The versions of CPython whose own compiler wrote a listing, the newest first. */
public enum PythonVersion {
  V3_13,
  V3_12,
  V3_11,
  V3_10,
  V3_9,
  V3_8;

  /** Returns the version as people write it: 3.13. */
  public String number() {
    return name().substring(1).replace('_', '.');
  }
}
