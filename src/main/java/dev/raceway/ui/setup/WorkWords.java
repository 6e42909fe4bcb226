package dev.raceway.ui.setup;

import dev.raceway.model.CounterKind;
import dev.raceway.model.Program;
import dev.raceway.ui.text.Texts;

/** The work of the threads in a few words. */
public final class WorkWords {

  private WorkWords() {}

  /** Returns the name of a counter kind, with what is added in this program. */
  public static String name(CounterKind kind, Program program) {
    return name(kind, WorkSetup.of(program));
  }

  /** Returns the name of a counter kind, with what is added here. */
  public static String name(CounterKind kind, WorkSetup setup) {
    boolean isUsual = kind != CounterKind.PLAIN || amount(setup).equals("1");
    return isUsual ? Texts.of(kind) : Texts.get("work.counter", amount(setup));
  }

  /** Returns the key of the name of the number of updates. */
  public static String updatesKey(WorkSetup setup) {
    if (!setup.hasSameWork()) {
      return "step.updates";
    }
    return setup.first().amount() > 0 ? "step.increments" : "step.updates-each";
  }

  /** Returns what every update adds, or dots where they differ. */
  static String amount(WorkSetup setup) {
    return setup.hasSameAmount() ? Texts.number(setup.first().amount()) : "…";
  }

  /** Returns what differs from the usual {@code +1} from 0; empty if nothing does. */
  static String of(WorkSetup setup) {
    long amount = setup.first().amount();
    if (!setup.hasSameWork()) {
      return Texts.get("work.own");
    }
    String work = amount == 1 ? "" : Texts.signed(amount);
    if (setup.start() == 0) {
      return work;
    }
    return work.isEmpty()
        ? Texts.get("work.from", setup.start())
        : Texts.get("work.and-from", work, setup.start());
  }
}
