package dev.raceway.explore.state;

/**
 * A state laid out for stepping, one slot a thread. A board <em>in order</em> stands for all states
 * that differ in the names of the threads only: first the threads that do not wait, by their codes,
 * then the lock's queue. To be used by one thread.
 */
public final class PackedState {

  private final StateEncoding encoding;
  private final Automaton automaton;
  private final int registerBits;
  private final long registerMask;
  private final long[] amounts;
  private final long[] codes;
  private final int[] queue;
  private int waiting;
  private long count;

  /** Makes one without content, to be unpacked into or copied into. */
  public PackedState(StateEncoding encoding) {
    this.encoding = encoding;
    this.automaton = encoding.automaton();
    this.registerBits = encoding.registerBits();
    this.registerMask = (1L << registerBits) - 1;
    this.amounts = encoding.amounts();
    this.codes = new long[encoding.threads()];
    this.queue = new int[encoding.threads()];
  }

  /** Returns how many slots there are, one a thread. */
  public int slots() {
    return codes.length;
  }

  long count() {
    return count;
  }

  /** Returns what the count means to people. */
  public long value() {
    return encoding.value(count);
  }

  /** Returns place and register of a slot as one number. */
  public long code(int slot) {
    return codes[slot];
  }

  void setCount(long newCount) {
    count = newCount;
  }

  void set(int slot, long code) {
    codes[slot] = code;
  }

  void queue(int slot) {
    queue[waiting++] = slot;
  }

  /** Lets the threads that wait queue up in the order of their slots. */
  void queueWaiting() {
    waiting = 0;
    for (int slot = 0; slot < codes.length; slot++) {
      if (action(slot) == Action.WAIT) {
        queue(slot);
      }
    }
  }

  /** Becomes equal to another state of the same encoding. */
  public void copy(PackedState other) {
    System.arraycopy(other.codes, 0, codes, 0, codes.length);
    System.arraycopy(other.queue, 0, queue, 0, other.waiting);
    waiting = other.waiting;
    count = other.count;
  }

  /** Returns what the thread of a slot does next. */
  public Action action(int slot) {
    return automaton.action(place(slot));
  }

  /** Returns the place of the thread of a slot. */
  public int place(int slot) {
    return (int) (codes[slot] >>> registerBits);
  }

  /** Returns whether the thread of a slot can take a step. */
  public boolean canRun(int slot) {
    Action action = action(slot);
    return action != Action.WAIT
        && action != Action.NOTHING
        && (automaton.interruptsAnywhere() || automaton.isRunning(place(slot)) || !isSomeRunning());
  }

  /** Tells whether a thread goes on before any other can. */
  private boolean isSomeRunning() {
    for (int slot = 0; slot < codes.length; slot++) {
      if (automaton.isRunning(place(slot))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the number of threads that can be chosen; none only at the end. */
  public int runnable() {
    int runnable = 0;
    for (int slot = 0; slot < codes.length; slot++) {
      runnable += canRun(slot) ? 1 : 0;
    }
    return runnable;
  }

  /** Lets a thread that can run take one step. */
  public void step(int slot) {
    int place = place(slot);
    long register = codes[slot] & registerMask;
    switch (automaton.action(place)) {
      case READ -> go(slot, automaton.next(place), count);
      case LOCAL -> go(slot, automaton.next(place), register);
      case WRITE -> {
        count = register + amounts[place];
        go(slot, automaton.next(place), 0);
      }
      case COMPARE_AND_SET -> compareAndSet(slot, place, register);
      case GET_AND_ADD -> go(slot, automaton.next(place), 0);
      case ACQUIRE -> acquire(slot, place, register);
      case RELEASE -> release(slot, place);
      case WAIT, NOTHING -> throw new IllegalStateException("it cannot run");
    }
  }

  /** Lets a thread take one step, and all that belong to it; returns how many steps that were. */
  public int stepWhole(int slot) {
    // Going on uninterrupted is a step of its own, after which the thread can be left.
    int steps = automaton.isRunning(place(slot)) ? 0 : settle(slot);
    if (canRun(slot)) {
      step(slot);
      steps++;
    }
    return steps + settle(slot);
  }

  /** Lets a thread go on until its next step is one for itself; returns the steps taken. */
  public int settle(int slot) {
    int steps = 0;
    for (; automaton.belongsToStepBefore(place(slot)); steps++) {
      step(slot);
    }
    return steps;
  }

  /** Lets a thread run alone; tells whether it came to its end, or else has to wait. */
  public boolean runToEnd(int slot) {
    while (canRun(slot)) {
      if (automaton.isBetween(place(slot)) && !isTaken()) {
        finish(slot);
      } else {
        step(slot);
      }
    }
    return action(slot) == Action.NOTHING;
  }

  /** All increments of a thread at once, which nobody comes between. */
  private void finish(int slot) {
    int place = place(slot);
    count += encoding.counts() ? automaton.left(place) * amounts[place] : 0;
    go(slot, automaton.finished(), 0);
    spoilRegisters();
  }

  private void go(int slot, int place, long register) {
    codes[slot] = (long) place << registerBits | register;
  }

  /** The register says what was read, or where counts are left out whether it is stale. */
  private void compareAndSet(int slot, int place, long register) {
    if (register != (encoding.counts() ? count : 0)) {
      go(slot, automaton.other(place), 0);
      return;
    }
    count += encoding.counts() ? amounts[place] : 0;
    go(slot, automaton.next(place), 0);
    spoilRegisters();
  }

  /** Makes what others have read stale, where that is all that is known of it. */
  private void spoilRegisters() {
    for (int i = 0; !encoding.counts() && i < codes.length; i++) {
      if (automaton.hasRegister(place(i))) {
        codes[i] |= 1;
      }
    }
  }

  private void acquire(int slot, int place, long register) {
    if (isTaken()) {
      go(slot, automaton.other(place), register);
      queue(slot);
    } else {
      go(slot, automaton.next(place), register);
    }
  }

  private void release(int slot, int place) {
    go(slot, automaton.next(place), 0);
    if (waiting > 0) {
      int first = queue[0];
      go(first, automaton.next(place(first)), codes[first] & registerMask);
      waiting--;
      System.arraycopy(queue, 1, queue, 0, waiting);
    }
  }

  /** Tells whether the lock that the threads share, or every permit, is taken. */
  boolean isTaken() {
    int holders = 0;
    for (int slot = 0; slot < codes.length; slot++) {
      holders += automaton.holds(place(slot)) ? 1 : 0;
    }
    return holders >= encoding.permits();
  }

  /** Forgets the threads' names. */
  public void order() {
    if (waiting > 0) {
      putQueueLast();
    }
    int ready = codes.length - waiting;
    for (int i = 1; i < ready; i++) {
      long code = codes[i];
      int j = i;
      for (; j > 0 && codes[j - 1] > code; j--) {
        codes[j] = codes[j - 1];
      }
      codes[j] = code;
    }
  }

  private void putQueueLast() {
    long[] inLine = new long[waiting];
    for (int i = 0; i < waiting; i++) {
      inLine[i] = codes[queue[i]];
    }
    int ready = 0;
    for (int slot = 0; slot < codes.length; slot++) {
      if (action(slot) != Action.WAIT) {
        codes[ready++] = codes[slot];
      }
    }
    for (int i = 0; i < waiting; i++) {
      codes[ready + i] = inLine[i];
      queue[i] = ready + i;
    }
  }
}
