package dev.raceway.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the counter's field is read and written in one increment. What a kind is follows from its
 * instructions and its traits; everybody else asks, and names no kind but one that is chosen.
 */
public enum CounterKind {
  /** Read, add and write as three instructions on an ordinary field. */
  PLAIN("plain", Code.THREE_STEPS, Trait.IN_PYTHON),
  /** The same three on a volatile field: it does not help. */
  VOLATILE("volatile", Code.THREE_STEPS, Trait.VOLATILE),
  /**
   * {@code count += f()}: read, call, add and write on an ordinary field. While the function runs
   * the copy that was read grows old, also where a switch may come only after calls.
   */
  CALL(
      "call",
      List.of(Instruction.READ, Instruction.CALL, Instruction.ADD, Instruction.WRITE),
      Trait.IN_PYTHON),
  /**
   * Read and write as two instructions, the write adding what the register holds and the amount:
   * the grain of TLA+ and of many exams.
   */
  TWO_STEP("two-step", List.of(Instruction.READ, Instruction.WRITE)),
  /** Read, add, then compare-and-set; a failed one goes back to the read. */
  CAS("cas", List.of(Instruction.READ, Instruction.ADD, Instruction.COMPARE_AND_SET)),
  /** One indivisible get-and-add. */
  ATOMIC("atomic", Code.ONE_STEP),
  /** A {@link java.util.concurrent.atomic.LongAdder}, summed at the end. Trials only. */
  ADDER("adder", Code.ONE_STEP, "it has no one count to look at between the steps"),
  /** The field and loop as a beginner writes them, which the JIT may collapse. Trials only. */
  NAIVE(
      "naive",
      Code.THREE_STEPS,
      "the compiler may turn its whole loop into one addition",
      Trait.COLLAPSES),
  /** {@code plain}, giving its processor away between the read and the write. Trials only. */
  YIELD("yield", Code.THREE_STEPS, "stepped, it would be the same as plain", Trait.YIELDS);

  /** The instructions that several kinds have. */
  private static final class Code {
    static final List<Instruction> THREE_STEPS =
        List.of(Instruction.READ, Instruction.ADD, Instruction.WRITE);
    static final List<Instruction> ONE_STEP = List.of(Instruction.GET_AND_ADD);
  }

  /** What instructions do not tell. */
  private enum Trait {
    IN_PYTHON,
    VOLATILE,
    COLLAPSES,
    YIELDS
  }

  private final String text;

  @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
  private final List<Instruction> code;

  private final Optional<String> trialsOnly;

  @SuppressWarnings("ImmutableEnumChecker") // Made by Set.of.
  private final Set<Trait> traits;

  CounterKind(String text, List<Instruction> code, Trait... traits) {
    this(text, code, Optional.empty(), traits);
  }

  CounterKind(String text, List<Instruction> code, String trialsOnly, Trait... traits) {
    this(text, code, Optional.of(trialsOnly), traits);
  }

  CounterKind(String text, List<Instruction> code, Optional<String> trialsOnly, Trait... traits) {
    this.text = text;
    this.code = code;
    this.trialsOnly = trialsOnly;
    this.traits = Set.of(traits);
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

  /** Returns the instructions of one increment, without those of a lock. */
  List<Instruction> code() {
    return code;
  }

  /** Tells whether an instruction of Python's can do it, so that its rules can be followed. */
  public boolean inPython() {
    return traits.contains(Trait.IN_PYTHON);
  }

  /** Tells whether the field is volatile. */
  public boolean isVolatile() {
    return traits.contains(Trait.VOLATILE);
  }

  /** Tells whether the JIT may turn its whole loop into one addition; the others are kept apart. */
  public boolean collapses() {
    return traits.contains(Trait.COLLAPSES);
  }

  /** Tells whether it gives its processor away in every update, which takes its time. */
  public boolean yields() {
    return traits.contains(Trait.YIELDS);
  }

  /** Tells whether what is added comes from a function that is called between read and write. */
  public boolean callsFunction() {
    return code.contains(Instruction.CALL);
  }

  /** Tells whether the write itself adds, since no instruction before it does. */
  public boolean addsInWrite() {
    return code.contains(Instruction.WRITE) && !code.contains(Instruction.ADD);
  }

  /** Returns whether an update reads and writes at once, so that nothing comes between. */
  public boolean isIndivisible() {
    return code.contains(Instruction.GET_AND_ADD);
  }

  /** Returns whether a write that comes too late is not done, and read and tried again. */
  public boolean retries() {
    return code.contains(Instruction.COMPARE_AND_SET);
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
    return losesUpdates() && (rule != PythonRule.AFTER_CALLS || callsFunction());
  }

  /** Returns why it cannot be stepped, as the end of an English sentence; empty if it can. */
  public Optional<String> trialsOnly() {
    return trialsOnly;
  }
}
