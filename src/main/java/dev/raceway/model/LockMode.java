package dev.raceway.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a lock brackets, and which lock it is. What follows from that is asked here; nobody else
 * names a mode but one that is chosen.
 */
public enum LockMode {
  /** No lock. */
  NONE("none"),
  /** Acquire before the read, release after the write; a lock with an owner. */
  MUTEX("mutex"),
  /** The same with a semaphore, of one permit unless set: no owner. */
  SEMAPHORE("semaphore"),
  /** Broken on purpose: only the write is bracketed. */
  WRITE_ONLY("write-only"),
  /** Broken on purpose: every thread has a lock of its own. */
  PER_THREAD("per-thread"),
  /**
   * The same as a mutex with {@code synchronized}. Trials only: with two or more waiters a monitor
   * does not hand over in the order of arrival, so a replay would differ.
   */
  MONITOR("monitor", "it does not hand over in the order of arrival, so a replay would differ"),
  /** A mutex that serves in the order of arrival, and is dear for it. Trials only. */
  FAIR("fair", "stepped, it would be the same as mutex");

  private final String text;
  private final Optional<String> trialsOnly;

  LockMode(String text) {
    this.text = text;
    this.trialsOnly = Optional.empty();
  }

  LockMode(String text, String trialsOnly) {
    this.text = text;
    this.trialsOnly = Optional.of(trialsOnly);
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
    return trialsOnly.isEmpty();
  }

  /** Returns why it cannot be stepped, as the end of an English sentence; empty if it can. */
  public Optional<String> trialsOnly() {
    return trialsOnly;
  }

  /** Returns whether it may have more than one permit. */
  public boolean hasPermits() {
    return this == SEMAPHORE;
  }

  /** Returns whether, with one permit, it keeps every other thread out of the whole increment. */
  public boolean isExclusive() {
    return shared() && !bracketsWriteAlone();
  }

  /** Tells whether it is a lock that does not keep increments apart, broken on purpose. */
  public boolean isBroken() {
    return this != NONE && !isExclusive();
  }

  /** Tells whether only the write is bracketed, so that a read may be stale. */
  public boolean bracketsWriteAlone() {
    return this == WRITE_ONLY;
  }

  /** Tells whether every thread has a lock of its own. */
  public boolean isPerThread() {
    return this == PER_THREAD;
  }

  /** Tells whether it serves in the order of arrival, which takes its time. */
  public boolean isFair() {
    return this == FAIR;
  }

  /** Tells whether the threads compete for one lock, so that one can wait for another. */
  public boolean shared() {
    return this != NONE && !isPerThread();
  }
}
