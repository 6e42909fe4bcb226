package dev.raceway.ui.gil;

import dev.raceway.gil.Measurement;
import dev.raceway.gil.result.GilProgress;
import dev.raceway.gil.result.GilResult;
import dev.raceway.gil.result.GilSetup;
import dev.raceway.gil.result.Task;
import dev.raceway.gil.result.Workload;
import dev.raceway.work.Cancellation;
import java.util.List;
import java.util.function.Consumer;

/** Real measurements of next to no work. */
final class Measured {

  static final Workload TINY =
      new Workload(List.of(2_000_003), Workload.Reads.of(2, 1), Workload.Reads.of(3, 1));

  private Measured() {}

  static GilResult tiny(GilSetup setup, Cancellation cancellation, Consumer<GilProgress> observer) {
    return Measurement.run(setup, TINY, cancellation, observer);
  }

  static GilResult tiny(Task task, int threads) {
    return tiny(new GilSetup(task, threads, 100), new Cancellation(), progress -> {});
  }
}
