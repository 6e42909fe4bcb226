package dev.raceway.ui.step.board;

import dev.raceway.model.Event;
import dev.raceway.model.Instruction;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.ui.text.Texts;
import java.util.List;
import java.util.Locale;

/** The words on the board. */
final class CellText {

  /** Stands for what a class is to guess. */
  static final String HIDDEN = "?";

  /** Longer ones do not fit into a cell. */
  private static final int LONGEST_SUM = 10;

  private CellText() {}

  /** Returns a cell's text with the instruction above what it did. */
  static String twoLines(Column column, boolean outcomeHidden) {
    return instruction(column.event().instruction(), column.amount())
        + "\n"
        + detail(column, outcomeHidden);
  }

  /** Two of the names are too long for a cell; to add a negative amount is to subtract. */
  private static String instruction(Instruction instruction, long amount) {
    return switch (instruction) {
      case ADD -> amount < 0 ? Texts.get("board.subtract") : Texts.of(instruction);
      case COMPARE_AND_SET -> Texts.get("board.cell.compare-and-set");
      case GET_AND_ADD -> Texts.get("board.cell.get-and-add");
      default -> Texts.of(instruction);
    };
  }

  /** Returns a cell's text where there is room for a letter and a value. */
  static String oneLine(Column column, boolean outcomeHidden) {
    Event.Stepped event = column.event();
    boolean secret = outcomeHidden && event.instruction().writes() && !event.retry();
    String key =
        switch (event.instruction()) {
          case READ -> "board.short.read";
          case CALL -> "board.short.call";
          case ADD -> "board.short.add";
          case WRITE -> "board.short.write";
          case GET_AND_ADD -> "board.short.get-and-add";
          case COMPARE_AND_SET -> event.retry() ? "board.short.retry" : "board.short.write";
          case ACQUIRE -> event.blocked() ? "board.short.waits" : "board.short.acquire";
          case RELEASE ->
              event.handedTo().isPresent() ? "board.short.hands-to" : "board.short.release";
        };
    if (event.handedTo().isPresent()) {
      return Texts.get(key, event.handedTo().orElseThrow());
    }
    return Texts.get(key, secret ? HIDDEN : Texts.number(event.register().orElse(event.count())));
  }

  private static String detail(Column column, boolean outcomeHidden) {
    Event.Stepped event = column.event();
    String count = outcomeHidden ? HIDDEN : Texts.number(event.count());
    return switch (event.instruction()) {
      case READ -> Texts.number(event.register().orElseThrow());
      case CALL -> Texts.get("board.cell.called", column.amount());
      case ADD -> sum(column);
      case WRITE, GET_AND_ADD -> wrote(count);
      case COMPARE_AND_SET -> event.retry() ? Texts.get("board.cell.retry") : wrote(count);
      case ACQUIRE -> Texts.get(event.blocked() ? "board.cell.waits" : "board.cell.gets");
      case RELEASE ->
          event
              .handedTo()
              .map(next -> Texts.get("board.cell.hands-to", next))
              .orElseGet(() -> Texts.get("board.cell.frees"));
    };
  }

  private static String wrote(String count) {
    return Texts.get(count.length() > 2 ? "board.cell.wrote-long" : "board.cell.wrote", count);
  }

  private static String sum(Column column) {
    long before = column.registerBefore().orElseThrow();
    long after = column.event().register().orElseThrow();
    String sum = Texts.number(before) + Texts.signed(after - before) + "=" + Texts.number(after);
    return sum.length() > LONGEST_SUM ? "= " + Texts.number(after) : sum;
  }

  /** Returns what a screen reader says of a step. */
  static String spoken(Column column, boolean outcomeHidden) {
    Event.Stepped event = column.event();
    return Texts.get(
        event.stomps() && !outcomeHidden ? "board.spoken.stomp" : "board.spoken.step",
        event.step(),
        event.thread(),
        twoLines(column, outcomeHidden).replace("\n", " ").toLowerCase(Locale.ROOT));
  }

  static String switchTo(ThreadId thread) {
    return Texts.get("board.switch-to", thread);
  }

  /** Returns who has the lock; where there are more permits than one, how many are free as well. */
  static String rail(List<ThreadId> holders, Program program) {
    if (program.permits() > 1) {
      return LockText.permits(holders, program.permits());
    }
    return Texts.get(
        program.lock() == LockMode.SEMAPHORE ? "board.has-permit" : "board.has-lock",
        holders.get(0));
  }

  static String ownLock() {
    return Texts.get("board.own-lock");
  }

  static String withoutLock() {
    return Texts.get("board.without-lock");
  }

  static String waits(LaneMark.Waits waits) {
    String place = place(waits.place());
    return waits
        .owner()
        .map(owner -> Texts.get("board.waits-for", owner, place))
        .orElseGet(() -> Texts.get("board.waits-permit", place));
  }

  /** Returns a place in the queue: 1st, 2nd … */
  static String place(int place) {
    return Texts.get("board.place", place);
  }

  static String getsLock(ThreadId next, LockMode lock) {
    return Texts.get(lock == LockMode.SEMAPHORE ? "board.gets-permit" : "board.gets-lock", next);
  }

  static String withoutLockShort() {
    return Texts.get("board.without-lock-short");
  }

  static String switchToShort(ThreadId thread) {
    return Texts.get("board.switch-to-short", thread);
  }

  /**
   * Returns what lies left of the view.
   *
   * @param twoLines whether there is height for two lines
   * @param whole whether there is width for more than the value
   */
  static String pin(Pin pin, boolean twoLines, boolean whole) {
    if (!whole) {
      return Texts.get("board.pin.least", pin.value());
    }
    String kind = pin.kind() == Pin.Kind.READ ? "board.pin.read" : "board.pin.write";
    return twoLines
        ? Texts.get(kind, pin.value()) + "\n" + Texts.get("board.pin.step", pin.step())
        : Texts.get("board.pin.short", pin.value(), pin.step());
  }

  static String erases(Column stomp) {
    var erased = stomp.event().erased();
    ThreadId owner = erased.get(erased.size() - 1).thread();
    if (stomp.program().hasIncrements()) {
      return Texts.get(
          erased.size() == 1 ? "board.erases.one" : "board.erases.many", owner, erased.size());
    }
    return erased.size() == 1
        ? erasesShort(stomp)
        : Texts.get("board.erases.many-updates", owner, erased.size());
  }

  /** Returns what the one update that a write erased had added. */
  private static long erasedAmount(Column stomp) {
    return stomp.program().amount(stomp.event().erased().get(0).thread());
  }

  /** Returns the same in few letters, for a short arrow. */
  static String erasesShort(Column stomp) {
    var erased = stomp.event().erased();
    return erased.size() == 1
        ? Texts.get("board.erases.short", erased.get(0).thread(), Texts.signed(erasedAmount(stomp)))
        : Texts.get(
            "board.erases.short-many", erased.get(erased.size() - 1).thread(), erased.size());
  }

  /** Returns no more than whose update it is. */
  static String erasesBriefly(Column stomp) {
    var erased = stomp.event().erased();
    ThreadId owner = erased.get(erased.size() - 1).thread();
    return Texts.get(
        "board.erases.brief",
        owner,
        erased.size() == 1 ? Texts.signed(erasedAmount(stomp)) : String.valueOf(erased.size()));
  }

  static String thrown(List<Boolean> moves) {
    return Texts.get(moves.get(moves.size() - 1) ? "board.lock-on" : "board.lock-off");
  }

  static String next(NextCell.Ready ready) {
    return "▶ " + word(ready);
  }

  /** Returns the name of what a thread does next. */
  static String word(NextCell.Ready ready) {
    return ready.instruction() == Instruction.ADD && ready.amount() < 0
        ? Texts.get("board.subtract")
        : Texts.of(ready.instruction());
  }

  /** Returns everything in one line: the key, and what it does. */
  static String nextInOneLine(NextCell.Ready ready) {
    String what = ready.willWait() ? Texts.get("board.next.will-wait") : word(ready);
    return ready.thread() + " ▶ " + what;
  }

  /** Returns why there is no dashed cell. */
  static String nextWord(NextCell next, boolean saysPlace, boolean outcomeHidden) {
    if (next instanceof NextCell.Waiting waiting) {
      String place = place(waiting.place());
      return waiting
          .owner()
          .map(
              owner ->
                  saysPlace
                      ? Texts.get("board.waits-for", owner, place)
                      : Texts.get("board.next.waits-for", owner))
          .orElseGet(
              () ->
                  saysPlace
                      ? Texts.get("board.next.waits", place)
                      : Texts.get("board.next.waits-permit"));
    }
    if (next instanceof NextCell.NoInterpreter) {
      return Texts.get("board.next.no-interpreter");
    }
    return Texts.get(isExact(next) && !outcomeHidden ? "board.next.done-exact" : "board.next.done");
  }

  /** Green is for exact results alone. */
  static boolean isExact(NextCell next) {
    return next instanceof NextCell.Done done && done.exact();
  }

  static String nextHint(NextCell.Ready ready) {
    if (ready.willWait()) {
      return Texts.get("board.next.will-wait");
    }
    return Texts.get(
        ready.contextSwitch() ? "board.next.press-switch" : "board.next.press", ready.thread());
  }
}
