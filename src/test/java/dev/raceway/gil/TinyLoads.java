package dev.raceway.gil;

import dev.raceway.gil.result.Workload;
import dev.raceway.gil.result.Workload.Reads;
import java.util.List;

/** Little work, so that tests are quick, and endless work, for what has to be ended. */
public final class TinyLoads {

  public static final Workload TINY =
      new Workload(List.of(40_000, 7_919), new Reads(3, 1_000), new Reads(9, 0));

  public static final Workload ENDLESS =
      new Workload(
          List.of(2_000_000_000, 2_000_000_000),
          new Reads(1_000_000_000, 1_000_000),
          new Reads(1_000_000_000, 0));

  private TinyLoads() {}
}
