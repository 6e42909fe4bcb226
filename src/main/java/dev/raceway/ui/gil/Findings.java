package dev.raceway.ui.gil;

import dev.raceway.gil.result.GilResult;
import dev.raceway.gil.result.Mode;
import dev.raceway.gil.result.ModeResult;
import dev.raceway.gil.result.Task;
import dev.raceway.ui.text.Texts;

/** What a whole measurement means, told from its figures alone. */
record Findings(GilResult result) {

  /** A speed-up, or a slow-down, that one need not look for in noise. */
  private static final double CLEAR = 1.15;

  private static final double NANOS_PER_MILLI = 1e6;

  static String of(GilResult result) {
    Findings findings = new Findings(result);
    if (result.setup().threads() == 1) {
      return findings.alone();
    }
    return switch (result.setup().task()) {
      case CPU -> findings.computing() + " " + findings.computingFreely();
      case IO -> findings.reading() + " " + findings.readingFreely();
      case MIXED -> findings.convoy() + " " + findings.computingFreely();
    };
  }

  private String alone() {
    return result.setup().task() == Task.CPU
        ? Texts.get("gil.found.alone", wall(Mode.SEQUENTIAL), wall(Mode.GIL))
        : Texts.get("gil.found.alone-reading", wall(Mode.SEQUENTIAL), wall(Mode.GIL));
  }

  private String computing() {
    double times = speedUp(Mode.GIL);
    Object[] figures = {threads(), wall(Mode.SEQUENTIAL), wall(Mode.GIL)};
    if (times > CLEAR) {
      return Texts.get("gil.found.cpu-disturbed", figures);
    }
    return times < 1 / CLEAR
        ? Texts.get("gil.found.cpu-slower", figures)
        : Texts.get("gil.found.cpu", figures);
  }

  private String computingFreely() {
    double times = speedUp(Mode.FREE);
    if (result.processors() == 1) {
      return Texts.get("gil.found.one-processor", wall(Mode.FREE));
    }
    return times > CLEAR
        ? Texts.get("gil.found.free", result.processors(), GilWords.speedUp(times))
        : Texts.get("gil.found.free-busy", result.processors(), GilWords.speedUp(times));
  }

  private String reading() {
    double times = speedUp(Mode.GIL);
    return times > CLEAR
        ? Texts.get("gil.found.io", threads(), GilWords.speedUp(times))
        : Texts.get("gil.found.io-disturbed", threads(), GilWords.speedUp(times));
  }

  private String readingFreely() {
    double times = (double) of(Mode.GIL).wallNanos() / of(Mode.FREE).wallNanos();
    return times > CLEAR
        ? Texts.get("gil.found.io-free-faster", wall(Mode.FREE))
        : Texts.get("gil.found.io-free", wall(Mode.FREE));
  }

  /** The first thread reads; how long it takes shows what it waits. */
  private String convoy() {
    ModeResult measured = of(Mode.GIL);
    return Texts.get(
        "gil.found.mixed",
        GilWords.millis(end(measured)),
        GilWords.millis(measured.waitMillis(0)),
        GilWords.millis(end(of(Mode.FREE))),
        "[A]");
  }

  private static double end(ModeResult measured) {
    return measured.timelines().get(0).end() / NANOS_PER_MILLI;
  }

  private int threads() {
    return result.setup().threads();
  }

  private double speedUp(Mode mode) {
    return result.speedUp(mode).orElseThrow();
  }

  private String wall(Mode mode) {
    return GilWords.millis(of(mode).wallMillis());
  }

  private ModeResult of(Mode mode) {
    return result.of(mode).orElseThrow();
  }
}
