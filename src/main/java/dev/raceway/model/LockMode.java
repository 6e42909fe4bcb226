package dev.raceway.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a lock brackets, and which lock it is. */
public enum LockMode {
  /** No lock. */
  NONE("none", true),
  /** Acquire before the read, release after the write; a lock with an owner. */
  MUTEX("mutex", true),
  /** The same with a semaphore of one permit: no owner. */
  SEMAPHORE("semaphore", true),
  /** Broken on purpose: only the write is bracketed. */
  WRITE_ONLY("write-only", true),
  /** Broken on purpose: every thread has a lock of its own. */
  PER_THREAD("per-thread", true),
  /**
   * The same as a mutex with {@code synchronized}. Trials only: with two or more waiters a monitor
   * does not hand over in the order of arrival, so a replay would differ.
   */
  MONITOR("monitor", false),
  /** A mutex that serves in the order of arrival, and is dear for it. Trials only. */
  FAIR("fair", false);

  private final String text;
  private final boolean stepped;

  LockMode(String text, boolean stepped) {
    this.text = text;
    this.stepped = stepped;
  }

  /** Returns the mode of a command-line name, empty if there is none. */
  public static Optional<LockMode> named(String text) {
    return Arrays.stream(values()).filter(mode -> mode.text.equals(text)).findFirst();
  }

  /** Returns the modes that can be stepped, in the order in which they are offered. */
  public static List<LockMode> allStepped() {
    return Arrays.stream(values()).filter(LockMode::stepped).toList();
  }

  /** Returns the name used on the command line and in share codes. */
  public String text() {
    return text;
  }

  /** Tells whether it can be stepped; the others exist in trials only. */
  public boolean stepped() {
    return stepped;
  }

  /** Tells whether the threads compete for one lock, so that one can wait for another. */
  public boolean shared() {
    return this != NONE && this != PER_THREAD;
  }
}
