package dev.raceway.engine;

/** Starts a thread that was made; the system can refuse it, and a test has it refused. */
@FunctionalInterface
public interface ThreadStarter {

  /** Starts a thread, or throws what the system says against it. */
  void start(Thread thread);
}
