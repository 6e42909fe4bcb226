package dev.raceway.ui.step.futures;

import dev.raceway.model.Decision;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.Trace;
import dev.raceway.ui.text.Texts;

/** Says what differs between two futures, and where each of them ends. */
final class FuturesText {

  /** So many letters of a schedule are shown before and after the changed one. */
  private static final int AROUND = 8;

  private FuturesText() {}

  /** Returns where a future ends: exact, or with what is lost. */
  static String end(Trace trace) {
    State end = trace.end();
    return Texts.get(end.lost() == 0 ? "futures.exact" : "futures.lost", end.count(), end.lost());
  }

  /** Returns what is the same and what is not. */
  static String difference(TwoFutures futures) {
    return Texts.get(
        futures.step() == 1 ? "futures.from-the-start" : "futures.same-until",
        futures.step() - 1,
        mark(futures.taker()),
        mark(futures.other()));
  }

  /** Returns the letters around the changed one, which is marked by its colour. */
  static String letters(Trace trace, int position) {
    int from = Math.max(1, position - AROUND);
    int to = Math.min(trace.length(), position + AROUND);
    StringBuilder text = new StringBuilder(from > 1 ? "~~… ~~" : "");
    for (int at = from; at <= to; at++) {
      String letter = letter(trace.decision(at));
      boolean isThread = trace.decision(at) instanceof Decision.Run;
      text.append(at == position && isThread ? "[" + letter + "]" : "~~" + letter + "~~");
      text.append(at < to ? "~~ ~~" : "");
    }
    return text.append(to < trace.length() ? "~~ …~~" : "").toString();
  }

  private static String letter(Decision decision) {
    if (decision instanceof Decision.Run run) {
      return String.valueOf(run.thread().letter());
    }
    return ((Decision.ToggleLock) decision).on() ? "+" : "-";
  }

  private static String mark(ThreadId thread) {
    return "[" + thread + "]";
  }
}
