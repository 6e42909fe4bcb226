package dev.raceway.gil;

import dev.raceway.gil.result.GilProgress;
import dev.raceway.gil.result.GilResult;
import dev.raceway.gil.result.GilSetup;
import dev.raceway.work.Cancellation;
import java.util.function.Consumer;

/** Measures and waits for it, as {@link Measurement#run} does; tests have others. */
@FunctionalInterface
public interface GilRunner {

  /** Measures; see {@link Measurement#run}. */
  GilResult run(GilSetup setup, Cancellation cancellation, Consumer<GilProgress> observer);
}
