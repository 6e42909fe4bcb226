package dev.raceway.scenario;

import dev.raceway.engine.RealRun;
import dev.raceway.model.CounterKind;
import dev.raceway.model.Event.Stepped;
import dev.raceway.model.Increment;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.Trace;
import java.util.List;

/**
 * A schedule that was stepped on real threads, every step checked against the model.
 *
 * @param trace what it gave
 */
record Scenario(Trace trace) {

  static final ThreadId A = ThreadId.at(0);
  static final ThreadId B = ThreadId.at(1);
  static final ThreadId C = ThreadId.at(2);
  static final ThreadId D = ThreadId.at(3);

  static Scenario of(Program program, String schedule) {
    Trace trace = Trace.of(program, ScheduleText.parse(schedule));
    try (RealRun run = new RealRun(program)) {
      trace.decisions().forEach(run::apply);
    }
    return new Scenario(trace);
  }

  static Program plain(int threads, int increments, LockMode lock) {
    return Program.plain(threads, increments).withLock(lock, true);
  }

  static Program cas(int threads, int increments, LockMode lock) {
    return plain(threads, increments, lock).withCounter(CounterKind.CAS);
  }

  static Increment increment(ThreadId thread, int number) {
    return new Increment(thread, number);
  }

  State end() {
    return trace.end();
  }

  /** Returns the event of a step, from 1. */
  Stepped step(int number) {
    return (Stepped) trace.event(trace.positionOfStep(number));
  }

  Stepped lastStep() {
    return step(end().progress().steps());
  }

  List<Increment> erasedBy(int step) {
    return step(step).erased();
  }
}
