package dev.raceway.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the counter's field is read and written in one increment. */
public enum CounterKind {
  /** Read, add and write as three instructions on an ordinary field. */
  PLAIN("plain"),
  /** The same three on a volatile field: it does not help. */
  VOLATILE("volatile"),
  /**
   * {@code count += f()}: read, call, add and write on an ordinary field. While the function runs
   * the copy that was read grows old, also where a switch may come only after calls.
   */
  CALL("call"),
  /**
   * Read and write as two instructions, the write adding what the register holds and the amount:
   * the grain of TLA+ and of many exams.
   */
  TWO_STEP("two-step"),
  /** Read, add, then compare-and-set; a failed one goes back to the read. */
  CAS("cas"),
  /** One indivisible get-and-add. */
  ATOMIC("atomic"),
  /** A {@link java.util.concurrent.atomic.LongAdder}, summed at the end. Trials only. */
  ADDER("adder", "it has no one count to look at between the steps"),
  /** The field and loop as a beginner writes them, which the JIT may collapse. Trials only. */
  NAIVE("naive", "the compiler may turn its whole loop into one addition"),
  /** {@code plain}, giving its processor away between the read and the write. Trials only. */
  YIELD("yield", "stepped, it would be the same as plain");

  private final String text;
  private final Optional<String> trialsOnly;

  CounterKind(String text) {
    this.text = text;
    this.trialsOnly = Optional.empty();
  }

  CounterKind(String text, String trialsOnly) {
    this.text = text;
    this.trialsOnly = Optional.of(trialsOnly);
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
    return trialsOnly.isEmpty();
  }

  /** Tells whether an instruction of Python's can do it, so that its rules can be followed. */
  public boolean inPython() {
    return this == PLAIN || this == CALL;
  }

  /** Returns whether an update reads and writes at once, so that nothing comes between. */
  public boolean isIndivisible() {
    return this == ATOMIC || this == ADDER;
  }

  /** Returns whether a write that comes too late is not done, and read and tried again. */
  public boolean retries() {
    return this == CAS;
  }

  /** Tells whether it reads and writes in two instructions, so that updates can be lost. */
  public boolean losesUpdates() {
    return !isIndivisible() && !retries();
  }

  /**
   * Returns whether a thread can be left for another between the read and the write, under a rule
   * of Python's, so that its write may be stale.
   */
  public boolean losesUpdates(PythonRule rule) {
    return losesUpdates() && (rule != PythonRule.AFTER_CALLS || this == CALL);
  }

  /** Returns why it cannot be stepped, as the end of an English sentence; empty if it can. */
  public Optional<String> trialsOnly() {
    return trialsOnly;
  }
}
