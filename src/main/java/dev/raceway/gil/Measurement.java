package dev.raceway.gil;

import dev.raceway.gil.record.Recording;
import dev.raceway.gil.result.GilProgress;
import dev.raceway.gil.result.GilResult;
import dev.raceway.gil.result.GilSetup;
import dev.raceway.gil.result.Mode;
import dev.raceway.gil.result.ModeResult;
import dev.raceway.gil.result.Workload;
import dev.raceway.gil.work.GilFailedException;
import dev.raceway.gil.work.ModeRun;
import dev.raceway.work.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Measures the same work one part after another, under an interpreter lock, and without one. */
public final class Measurement {

  private Measurement() {}

  /**
   * Measures all modes on threads of its own, named {@code raceway-gil-A} and so on, and waits for
   * them. No thread is left over, however it ends.
   *
   * @param setup what is measured
   * @param workload how much each thread has to do
   * @param cancellation ends the measurement early; the modes finished by then are kept.
   *     Interrupting the calling thread does the same
   * @param observer told on the calling thread how far it has come: about 20 times a second, and
   *     between two modes, when nothing is measured and it may take its time
   * @return what was measured
   * @throws GilFailedException if a thread failed or found something wrong
   */
  public static GilResult run(
      GilSetup setup,
      Workload workload,
      Cancellation cancellation,
      Consumer<GilProgress> observer) {
    warmUp(setup, workload, cancellation);
    List<ModeResult> results = new ArrayList<>();
    for (Mode mode : Mode.values()) {
      GilResult soFar = result(setup, results);
      if (!results.isEmpty()) {
        observer.accept(new GilProgress(soFar, mode, 0));
      }
      Optional<ModeResult> result =
          ModeRun.run(
              setup,
              workload,
              mode,
              Recording.ON,
              cancellation,
              done -> observer.accept(new GilProgress(soFar, mode, done)));
      if (result.isEmpty()) {
        break;
      }
      results.add(result.get());
    }
    return result(setup, results);
  }

  /**
   * Measures one mode alone, without warming up before, with or without recording.
   *
   * @return what was measured, empty if it was cancelled
   * @throws GilFailedException if a thread failed or found something wrong
   */
  public static Optional<ModeResult> runOne(
      GilSetup setup,
      Workload workload,
      Mode mode,
      Recording recording,
      Cancellation cancellation) {
    return ModeRun.run(setup, workload, mode, recording, cancellation, done -> {});
  }

  /** What is measured first would otherwise pay for the compiler. */
  private static void warmUp(GilSetup setup, Workload workload, Cancellation cancellation) {
    for (Mode mode : Mode.values()) {
      ModeRun.run(setup, workload.forWarmUp(), mode, Recording.ON, cancellation, done -> {});
    }
  }

  private static GilResult result(GilSetup setup, List<ModeResult> results) {
    return new GilResult(setup, Runtime.getRuntime().availableProcessors(), results);
  }
}
