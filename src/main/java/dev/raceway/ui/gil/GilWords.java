package dev.raceway.ui.gil;

import dev.raceway.gil.record.Phase;
import dev.raceway.gil.record.Timeline;
import dev.raceway.gil.result.GilResult;
import dev.raceway.gil.result.GilSetup;
import dev.raceway.gil.result.HandOver;
import dev.raceway.gil.result.Mode;
import dev.raceway.gil.result.ModeResult;
import dev.raceway.gil.result.Task;
import dev.raceway.model.PythonRule;
import dev.raceway.model.ThreadId;
import dev.raceway.ui.text.Texts;
import java.util.Optional;
import java.util.StringJoiner;

/** What is written beside the bars. */
final class GilWords {

  private static final double NANOS_PER_MILLI = 1e6;

  /** Less is not worth a figure. */
  private static final double LEAST_PERCENT = 0.01;

  private static final double MICROS_PER_MILLI = 1e3;
  private static final double FINE = 100;

  private GilWords() {}

  static String millis(double millis) {
    return millis < FINE
        ? Texts.get("gil.millis-fine", millis)
        : Texts.get("gil.millis", Math.round(millis));
  }

  static String speedUp(double times) {
    return Texts.get("gil.speed-up", times);
  }

  static String interval(long micros) {
    return Texts.get("gil.interval", micros / MICROS_PER_MILLI);
  }

  static String processors(int number) {
    return Texts.get("gil.processors", number);
  }

  /** Returns a moment of the axis, as fine as the next one needs it. */
  static String moment(long nanos, long step) {
    double millis = nanos / NANOS_PER_MILLI;
    if (step >= 1_000_000) {
      return Texts.get("gil.millis", Math.round(millis));
    }
    return Texts.get(
        step >= 100_000 ? "gil.millis-fine" : step >= 10_000 ? "gil.millis-2" : "gil.millis-3",
        millis);
  }

  static String setUp(GilSetup setup) {
    return Texts.get(
        "gil.set-up", Texts.of(setup.task()), setup.threads(), interval(setup.switchMicros()));
  }

  /** Returns when the lock was handed over. */
  static String moment(HandOver handOver) {
    return Texts.get("gil.millis-2", handOver.nanos() / NANOS_PER_MILLI);
  }

  static String handOver(HandOver handOver) {
    return Texts.get("gil.hand-over", moment(handOver), ThreadId.at(handOver.thread()));
  }

  /** Returns what stands beside a mode's name. */
  static String beside(Mode mode, GilState state) {
    return switch (mode) {
      case SEQUENTIAL -> Texts.get("gil.beside.sequential");
      case GIL ->
          state
              .result()
              .of(mode)
              .map(GilWords::handedOver)
              .orElseGet(() -> Texts.get("gil.beside.gil"));
      case FREE -> Texts.get("gil.beside.free");
    };
  }

  private static String handedOver(ModeResult measured) {
    boolean isWhole = measured.timelines().stream().allMatch(Timeline::isComplete);
    return isWhole
        ? Texts.get("gil.hand-overs-waited", measured.handOvers(), waited(measured))
        : Texts.get("gil.hand-overs-more", measured.handOvers(), waited(measured));
  }

  /** Percent of their time that the threads waited for the lock. */
  private static long waited(ModeResult measured) {
    long all = measured.timelines().stream().mapToLong(Timeline::end).sum();
    long waiting =
        measured.timelines().stream().mapToLong(timeline -> timeline.total(Phase.WAITING)).sum();
    return all == 0 ? 0 : Math.round(100.0 * waiting / all);
  }

  /** Returns what stands at the end of a thread's bar. */
  static String ofThread(ModeResult measured, int thread) {
    return measured.mode() == Mode.GIL
        ? Texts.get("gil.waited", millis(measured.waitMillis(thread)))
        : "";
  }

  /** Returns what stands in place of figures while there are none. */
  static String missing(Mode mode, GilState state) {
    return switch (state.phase()) {
      case EMPTY -> Texts.get("gil.not-yet");
      case RUNNING -> Texts.get(state.running().equals(Optional.of(mode)) ? "gil.now" : "gil.next");
      case DONE, CANCELLED, FAILED -> Texts.get("gil.not-measured");
    };
  }

  /** Returns what to do next, or what the figures mean. */
  static String seen(GilState state) {
    return switch (state.phase()) {
      case EMPTY -> Texts.get("gil.seen.empty");
      case RUNNING -> Texts.get("gil.seen.running", setUp(state.result().setup()));
      case CANCELLED -> Texts.get("gil.seen.cancelled", state.result().modes().size());
      case FAILED -> Texts.get("gil.seen.failed", state.problem());
      case DONE -> Findings.of(state.result()) + " " + recording(state.result());
    };
  }

  /** Says what the timelines cost, so that nobody has to believe that they change nothing. */
  private static String recording(GilResult result) {
    ModeResult gil = result.of(Mode.GIL).orElseThrow();
    double percent = 100.0 * gil.recordingNanos() / gil.wallNanos();
    return percent < LEAST_PERCENT
        ? Texts.get("gil.recording-nothing", LEAST_PERCENT)
        : Texts.get("gil.recording", percent);
  }

  /** Returns what to try next. */
  static String but(Task task) {
    return switch (task) {
      case CPU -> Texts.get("gil.but.cpu");
      case IO -> Texts.get("gil.but.io");
      case MIXED -> Texts.get("gil.but.mixed");
    };
  }

  static String python(PythonRule rule) {
    return switch (rule) {
      case ANY_POINT -> Texts.get("gil.python.any-point");
      case AFTER_CALLS -> Texts.get("gil.python.after-calls");
      case FREE -> Texts.get("gil.python.free");
    };
  }

  /** Returns what was measured as lines of text, to be given to others. */
  static String report(GilResult result) {
    StringJoiner lines = new StringJoiner(System.lineSeparator());
    lines.add(setUp(result.setup()) + ", " + processors(result.processors()));
    for (ModeResult measured : result.modes()) {
      lines.add(
          Texts.get(
              "gil.report",
              Texts.of(measured.mode()),
              millis(measured.wallMillis()),
              speedUp(result.speedUp(measured.mode()).orElse(1)),
              measured.handOvers()));
    }
    return lines.toString();
  }
}
