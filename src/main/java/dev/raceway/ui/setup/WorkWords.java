package dev.raceway.ui.setup;

import dev.raceway.model.CounterKind;
import dev.raceway.model.Program;
import dev.raceway.ui.text.Texts;

/** The work of the threads in a few words. */
public final class WorkWords {

  private WorkWords() {}

  /** Returns the name of a counter kind, with what is added in this program. */
  public static String name(CounterKind kind, Program program) {
    boolean isUsual = kind != CounterKind.PLAIN || amount(program).equals("1");
    return isUsual ? Texts.of(kind) : Texts.get("work.counter", amount(program));
  }

  /** Returns what every update adds, or dots where they differ. */
  static String amount(Program program) {
    return program.hasSameAmount() ? Texts.number(program.amount()) : "…";
  }

  /** Returns what differs from the usual {@code +1} from 0; empty if nothing does. */
  static String of(Program program) {
    if (!program.hasSameWork()) {
      return Texts.get("work.own");
    }
    String work = program.amount() == 1 ? "" : Texts.signed(program.amount());
    if (program.start() == 0) {
      return work;
    }
    return work.isEmpty()
        ? Texts.get("work.from", program.start())
        : Texts.get("work.and-from", work, program.start());
  }
}
