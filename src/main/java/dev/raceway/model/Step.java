package dev.raceway.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The execution of one instruction: a state goes in, an event and the next state come out. */
final class Step {

  private final State before;
  private final Program program;
  private final ThreadId thread;
  private final List<Instruction> code;
  private final Instruction instruction;

  private ThreadState self;
  private Write memory;
  private List<ThreadId> holders;
  private List<ThreadId> queue;
  private Optional<Overwrite> overwrite = Optional.empty();
  private Optional<ThreadId> handedTo = Optional.empty();
  private boolean retry;

  Step(State before, ThreadId thread) {
    this.before = before;
    this.program = before.program();
    this.thread = thread;
    this.code = before.code(thread);
    this.self = before.thread(thread).begin(code);
    this.instruction = code.get(self.programCounter());
    this.memory = before.memory();
    this.holders = before.holders();
    this.queue = before.queue();
  }

  Transition execute() {
    switch (instruction) {
      case READ -> self = self.with(Optional.of(read()));
      case CALL -> {
        // The function returns the amount; what was read stays in the register meanwhile.
      }
      case ADD -> self = self.with(self.copy().map(copy -> copy.plus(amount())));
      case WRITE -> write(sum(self.copy().orElseThrow()));
      case COMPARE_AND_SET -> compareAndSet(self.copy().orElseThrow());
      case GET_AND_ADD -> write(read().plus(amount()));
      case ACQUIRE -> acquire();
      case RELEASE -> release();
    }
    advance();
    return new Transition(event(), after());
  }

  private long amount() {
    return program.amount(thread);
  }

  /** Where no instruction adds, the write does. */
  private Copy sum(Copy copy) {
    return copy.added() ? copy : copy.plus(amount());
  }

  private Copy read() {
    return new Copy(memory.value(), memory, number(), false);
  }

  private int number() {
    return before.progress().steps() + 1;
  }

  private void write(Copy copy) {
    Write next =
        copy.origin().followedBy(new Increment(thread, self.increment()), copy.value(), number());
    overwrite = Optional.of(new Overwrite(memory, next));
    memory = next;
    self = self.countOne().with(Optional.empty());
  }

  private void compareAndSet(Copy copy) {
    if (copy.matches(memory)) {
      // Whatever write the value came from: what is in memory now stays in its set.
      write(new Copy(copy.value(), memory, copy.readAt(), true));
    } else {
      retry = true;
      self = self.with(Optional.empty());
    }
  }

  private void acquire() {
    if (!program.lock().shared()) {
      return;
    }
    if (holders.size() < program.permits()) {
      holders = append(holders, thread);
    } else {
      queue = append(queue, thread);
      self = self.wait(true);
    }
  }

  private void release() {
    if (program.lock().shared()) {
      handedTo = queue.stream().findFirst();
      List<ThreadId> left = new ArrayList<>(holders);
      left.remove(thread);
      handedTo.ifPresent(left::add);
      holders = List.copyOf(left);
      queue = queue.subList(Math.min(1, queue.size()), queue.size());
    }
  }

  private void advance() {
    if (self.blocked()) {
      return;
    }
    int next = self.programCounter() + 1;
    boolean atEnd = next == code.size();
    // A lock that brackets the write alone is let go first; any other is kept while reading again.
    boolean goesBack = retry && !program.lock().bracketsWriteAlone();
    if (goesBack || (atEnd && !self.hasWritten())) {
      self = self.at(code.indexOf(Instruction.READ));
    } else {
      self = atEnd ? self.nextIncrement() : self.at(next);
    }
  }

  private Event event() {
    return new Event.Stepped(
        number(),
        thread,
        before.thread(thread).increment(),
        instruction,
        memory.value(),
        self.copy().map(copy -> OptionalLong.of(copy.value())).orElse(OptionalLong.empty()),
        overwrite,
        self.blocked(),
        retry,
        program.lock().shared() || !self.holding() ? owner() : Optional.of(thread),
        holders,
        queue,
        handedTo,
        before.progress().isSwitchTo(thread));
  }

  private Optional<ThreadId> owner() {
    return program.permits() == 1 ? holders.stream().findFirst() : Optional.empty();
  }

  private State after() {
    List<ThreadState> threads = before.threadsWith(thread, self);
    handedTo.ifPresent(
        waiter -> {
          ThreadState woken = before.thread(waiter);
          threads.set(waiter.index(), woken.wait(false).at(woken.programCounter() + 1));
        });
    return new State(
        program,
        List.copyOf(threads),
        memory,
        before.lockOn(),
        holders,
        queue,
        before.progress().stepBy(thread));
  }

  private static List<ThreadId> append(List<ThreadId> queue, ThreadId thread) {
    List<ThreadId> longer = new ArrayList<>(queue);
    longer.add(thread);
    return List.copyOf(longer);
  }
}
