package dev.raceway.picture.graph;

import dev.raceway.model.Instruction;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The progress graph of two threads (E. W. Dijkstra, Cooperating sequential processes, 1965): every
 * schedule is a path that goes right with the one thread and up with the other.
 *
 * <p>A path loses an update just when it goes through an unsafe point. There both threads have read
 * and neither has written, so neither write contains the other's increment, and no later write
 * contains both. Where no two increments overlap so, each write contains all before it.
 *
 * @param program what the threads do, the lock switch as it stands at the start
 * @param across the thread whose steps go right
 * @param up the thread whose steps go up
 */
public record ProgressGrid(Program program, Axis across, Axis up) {

  /** Returns the grid of two threads of a program that has one. */
  public static ProgressGrid of(Program program, ThreadId across, ThreadId up) {
    List<Instruction> code = program.code(program.lockOnAtStart());
    return new ProgressGrid(
        program,
        new Axis(across, code, program.updates(across)),
        new Axis(up, code, program.updates(up)));
  }

  /** Returns why a program has no grid, empty if it has one. */
  public static Optional<NoGrid> missing(Program program) {
    if (program.threads() == 1) {
      return Optional.of(NoGrid.ALONE);
    }
    boolean guarded = program.isExclusive(program.lockOnAtStart());
    return program.counter().retries() && !guarded ? Optional.of(NoGrid.RETRIES) : Optional.empty();
  }

  /** Tells whether another program is this one, but for where its lock switch begins. */
  public boolean isFor(Program other) {
    return program.isSameApartFromSwitch(other);
  }

  /** Returns the number of instructions on the longer side. */
  public int length() {
    return Math.max(across.length(), up.length());
  }

  /** Tells whether a path can turn anywhere, as far as no rule of Python's forbids it. */
  public boolean isFree() {
    return program.python() != PythonRule.AFTER_CALLS;
  }

  /**
   * Tells whether a path may turn after so many instructions of one of the threads. Where Python
   * switches only after calls, it may also turn where a thread has to wait for the lock.
   */
  public boolean turnsAt(int place) {
    return across.isSwitchPoint(program.python(), place);
  }

  /** Returns where a state of the program stands. */
  public Point place(State state) {
    return new Point(across.place(state), up.place(state));
  }

  /** Tells whether a thread is one of the two. */
  public boolean shows(ThreadId thread) {
    return thread.equals(across.thread()) || thread.equals(up.thread());
  }

  /** Returns the part of each increment that makes zones of a kind, if any does. */
  public Optional<InstructionSpan> stretch(Zone.Kind kind) {
    return switch (kind) {
      case UNSAFE -> InstructionSpan.of(across.code(), Instruction.READ, Instruction.WRITE);
      case FORBIDDEN ->
          program.lock().shared() && program.permits() == 1
              ? InstructionSpan.of(across.code(), Instruction.ACQUIRE, Instruction.RELEASE)
              : Optional.empty();
    };
  }

  /** Tells whether a point lies in a zone of a kind. */
  public boolean isIn(Zone.Kind kind, Point point) {
    int size = across.code().size();
    return stretch(kind)
        .filter(part -> part.holds(point.x() % size) && part.holds(point.y() % size))
        .isPresent();
  }

  /** Returns the zones of a kind, of every increment of the one thread with each of the other. */
  public List<Zone> zones(Zone.Kind kind) {
    List<Zone> zones = new ArrayList<>();
    stretch(kind).ifPresent(part -> addAll(part, zones));
    return zones;
  }

  private void addAll(InstructionSpan part, List<Zone> zones) {
    int size = across.code().size();
    for (int x = 0; x < across.length(); x += size) {
      for (int y = 0; y < up.length(); y += size) {
        zones.add(new Zone(x + part.from(), y + part.from(), x + part.to(), y + part.to()));
      }
    }
  }

  /** Tells whether the lock keeps every path out of all unsafe zones. */
  public boolean isGuarded() {
    return stretch(Zone.Kind.UNSAFE)
        .flatMap(
            unsafe ->
                stretch(Zone.Kind.FORBIDDEN)
                    .filter(part -> part.from() <= unsafe.from() && unsafe.to() <= part.to()))
        .isPresent();
  }

  /** Tells whether no thread can be left in an unsafe zone, because of a rule of Python's. */
  public boolean isUninterrupted() {
    return !isFree()
        && stretch(Zone.Kind.UNSAFE)
            .filter(part -> IntStream.range(part.from() + 1, part.to()).noneMatch(this::turnsAt))
            .isPresent();
  }
}
