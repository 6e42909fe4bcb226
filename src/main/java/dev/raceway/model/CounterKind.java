package dev.raceway.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the counter's field is read and written in one increment. */
public enum CounterKind {
  /** Read, add and write as three instructions on an ordinary field. */
  PLAIN("plain", true),
  /** The same three on a volatile field: it does not help. */
  VOLATILE("volatile", true),
  /** Read, add, then compare-and-set; a failed one goes back to the read. */
  CAS("cas", true),
  /** One indivisible get-and-add. */
  ATOMIC("atomic", true),
  /** A {@link java.util.concurrent.atomic.LongAdder}, summed at the end. Trials only. */
  ADDER("adder", false),
  /** The field and loop as a beginner writes them, which the JIT may collapse. Trials only. */
  NAIVE("naive", false);

  private final String text;
  private final boolean stepped;

  CounterKind(String text, boolean stepped) {
    this.text = text;
    this.stepped = stepped;
  }

  /** Returns the kind of a command-line name, empty if there is none. */
  public static Optional<CounterKind> named(String text) {
    return Arrays.stream(values()).filter(kind -> kind.text.equals(text)).findFirst();
  }

  /** Returns the kinds that can be stepped, in the order in which they are offered. */
  public static List<CounterKind> allStepped() {
    return Arrays.stream(values()).filter(CounterKind::stepped).toList();
  }

  /** Returns the name used on the command line and in share codes. */
  public String text() {
    return text;
  }

  /** Tells whether it can be stepped; the others exist in trials only. */
  public boolean stepped() {
    return stepped;
  }
}
