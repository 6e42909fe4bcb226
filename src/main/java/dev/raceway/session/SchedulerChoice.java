package dev.raceway.session;

import dev.raceway.explore.Aim;
import dev.raceway.schedule.InterpreterScheduler;
import dev.raceway.schedule.OneAfterAnother;
import dev.raceway.schedule.RandomChoice;
import dev.raceway.schedule.RoundRobin;
import dev.raceway.schedule.Scheduler;
import java.util.Optional;

/**
 * Who decides what runs next when nobody presses a letter.
 *
 * @param kind which scheduler
 * @param quantum steps in a slice of round robin or of the interpreter
 * @param seed where the random choice begins
 * @param target the final value that is to be reached exactly
 * @param plan the way there, or to the worst, once it has been worked out
 */
public record SchedulerChoice(
    Kind kind, int quantum, long seed, long target, Optional<PlannedSchedule> plan) {

  /** The schedulers that can be chosen. */
  public enum Kind {
    /** The person; the running thread goes on if only "next" is asked for. */
    YOU_CHOOSE,
    /** Each thread to its end. */
    ONE_AFTER_ANOTHER,
    /** Equal time slices. */
    ROUND_ROBIN,
    /** Equal time slices that end where an interpreter can switch. */
    INTERPRETER,
    /** A fair choice among the threads that can run. */
    RANDOM,
    /** What the trace already holds, and nothing after it. */
    RECORDED,
    /** The fewest context switches that lose the most. */
    WORST,
    /** The fewest context switches to a chosen final value. */
    EXACTLY
  }

  /** The choice at the start of the program. */
  public static final SchedulerChoice START =
      new SchedulerChoice(Kind.YOU_CHOOSE, RoundRobin.DEFAULT_QUANTUM, 1);

  /** Chooses a scheduler that is to reach nothing in particular. */
  public SchedulerChoice(Kind kind, int quantum, long seed) {
    this(kind, quantum, seed, 0, Optional.empty());
  }

  /** Returns the same settings with another scheduler. */
  public SchedulerChoice with(Kind newKind) {
    return new SchedulerChoice(newKind, quantum, seed, target, Optional.empty());
  }

  /** Returns the same scheduler with another quantum. */
  public SchedulerChoice withQuantum(int newQuantum) {
    return new SchedulerChoice(kind, newQuantum, seed, target, plan);
  }

  /** Returns the same scheduler with another seed. */
  public SchedulerChoice withSeed(long newSeed) {
    return new SchedulerChoice(kind, quantum, newSeed, target, plan);
  }

  /** Returns the same settings with the scheduler that ends exactly at a value. */
  public SchedulerChoice exactly(long value) {
    return new SchedulerChoice(Kind.EXACTLY, quantum, seed, value, Optional.empty());
  }

  /** Returns the same scheduler with its way worked out. */
  public SchedulerChoice along(PlannedSchedule way) {
    return new SchedulerChoice(kind, quantum, seed, target, Optional.of(way));
  }

  /** Returns what the scheduler is to reach; empty if it only decides. */
  public Optional<Aim> aim() {
    return switch (kind) {
      case WORST -> Optional.of(new Aim.Worst());
      case EXACTLY -> Optional.of(new Aim.Exactly(target));
      default -> Optional.empty();
    };
  }

  /** Tells whether this scheduler hands out slices, so that the quantum matters. */
  public boolean hasSlices() {
    return kind == Kind.ROUND_ROBIN || kind == Kind.INTERPRETER;
  }

  /** Tells whether this scheduler would decide otherwise than what a trace already holds. */
  boolean decidesAnew() {
    return kind != Kind.YOU_CHOOSE && kind != Kind.RECORDED;
  }

  Scheduler scheduler() {
    return switch (kind) {
      case YOU_CHOOSE, ONE_AFTER_ANOTHER -> new OneAfterAnother();
      case ROUND_ROBIN -> new RoundRobin(quantum);
      case INTERPRETER -> new InterpreterScheduler(quantum);
      case RANDOM -> new RandomChoice(seed);
      case RECORDED -> trace -> Optional.empty();
      case WORST, EXACTLY -> plan.<Scheduler>map(way -> way).orElse(trace -> Optional.empty());
    };
  }
}
