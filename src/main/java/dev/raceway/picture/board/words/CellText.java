package dev.raceway.picture.board.words;

import dev.raceway.model.Event;
import dev.raceway.model.Instruction;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.board.content.Column;
import dev.raceway.picture.board.content.LaneMark;
import dev.raceway.picture.board.content.NextCell;
import dev.raceway.picture.board.content.Pin;
import dev.raceway.picture.board.content.Veil;
import dev.raceway.text.Messages;
import java.util.List;
import java.util.Locale;

/** The words on the board. */
public final class CellText {

  /** Stands for what a class is to guess. */
  public static final String HIDDEN = "?";

  /** Where a value is to be written by hand. */
  public static final String TO_FILL_IN = "_____";

  /** Longer ones do not fit into a cell. */
  private static final int LONGEST_SUM = 10;

  private final Messages words;

  /** Makes one that speaks a language. */
  public CellText(Messages words) {
    this.words = words;
  }

  /** Returns a cell's text with the instruction above what it did. */
  public String twoLines(Column column, boolean outcomeHidden) {
    return instruction(column.event().instruction(), column.amount())
        + "\n"
        + detail(column, outcomeHidden);
  }

  /** Returns a cell's text whose value is to be filled in. */
  public String toFillIn(Column column, boolean twoLines) {
    String name = instruction(column.event().instruction(), column.amount());
    return twoLines ? name + "\n" + TO_FILL_IN : name;
  }

  /** Two of the names are too long for a cell; to add a negative amount is to subtract. */
  private String instruction(Instruction instruction, long amount) {
    return switch (instruction) {
      case ADD -> amount < 0 ? words.get("board.subtract") : words.of(instruction);
      case COMPARE_AND_SET -> words.get("board.cell.compare-and-set");
      case GET_AND_ADD -> words.get("board.cell.get-and-add");
      default -> words.of(instruction);
    };
  }

  /** Returns a cell's text where there is room for a letter and a value. */
  public String oneLine(Column column, boolean outcomeHidden) {
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
      return words.get(key, event.handedTo().orElseThrow());
    }
    return words.get(key, secret ? HIDDEN : words.number(event.register().orElse(event.count())));
  }

  private String detail(Column column, boolean outcomeHidden) {
    Event.Stepped event = column.event();
    String count = outcomeHidden ? HIDDEN : words.number(event.count());
    return switch (event.instruction()) {
      case READ -> words.number(event.register().orElseThrow());
      case CALL -> words.get("board.cell.called", column.amount());
      case ADD -> sum(column);
      case WRITE, GET_AND_ADD -> wrote(count);
      case COMPARE_AND_SET -> event.retry() ? words.get("board.cell.retry") : wrote(count);
      case ACQUIRE -> words.get(event.blocked() ? "board.cell.waits" : "board.cell.gets");
      case RELEASE ->
          event
              .handedTo()
              .map(next -> words.get("board.cell.hands-to", next))
              .orElseGet(() -> words.get("board.cell.frees"));
    };
  }

  private String wrote(String count) {
    return words.get(count.length() > 2 ? "board.cell.wrote-long" : "board.cell.wrote", count);
  }

  private String sum(Column column) {
    long before = column.registerBefore().orElseThrow();
    long after = column.event().register().orElseThrow();
    String sum = words.number(before) + words.signed(after - before) + "=" + words.number(after);
    return sum.length() > LONGEST_SUM ? "= " + words.number(after) : sum;
  }

  /** Returns what a screen reader says of a step. */
  public String spoken(Column column, Veil veil) {
    Event.Stepped event = column.event();
    return words.get(
        event.stomps() && !veil.losses() ? "board.spoken.stomp" : "board.spoken.step",
        event.step(),
        event.thread(),
        twoLines(column, veil.count()).replace("\n", " ").toLowerCase(Locale.ROOT));
  }

  /** Returns what is said below the line of a context switch. */
  public String switchTo(ThreadId thread) {
    return words.get("board.switch-to", thread);
  }

  /** Returns who has the lock; where there are more permits than one, how many are free as well. */
  public String rail(List<ThreadId> holders, Program program) {
    if (program.permits() > 1) {
      return new LockText(words).permits(holders, program.permits());
    }
    return words.get(
        program.lock().hasPermits() ? "board.has-permit" : "board.has-lock", holders.get(0));
  }

  /** Returns what is said of a thread that holds a lock of its own. */
  public String ownLock() {
    return words.get("board.own-lock");
  }

  /** Returns what is said of an increment that began without the lock. */
  public String withoutLock() {
    return words.get("board.without-lock");
  }

  /** Returns what is said of a thread that waits for the lock. */
  public String waits(LaneMark.Waits waits) {
    String place = place(waits.place());
    return waits
        .owner()
        .map(owner -> words.get("board.waits-for", owner, place))
        .orElseGet(() -> words.get("board.waits-permit", place));
  }

  /** Returns a place in the queue: 1st, 2nd … */
  public String place(int place) {
    return words.get("board.place", place);
  }

  /** Returns what is said of the thread to which a release hands the lock. */
  public String getsLock(ThreadId next, LockMode lock) {
    return words.get(lock.hasPermits() ? "board.gets-permit" : "board.gets-lock", next);
  }

  /** Returns what {@link #withoutLock} does, where there is less room. */
  public String withoutLockShort() {
    return words.get("board.without-lock-short");
  }

  /** Returns what {@link #switchTo} does, where there is less room. */
  public String switchToShort(ThreadId thread) {
    return words.get("board.switch-to-short", thread);
  }

  /**
   * Returns what lies left of the view.
   *
   * @param twoLines whether there is height for two lines
   * @param whole whether there is width for more than the value
   */
  public String pin(Pin pin, boolean twoLines, boolean whole) {
    if (!whole) {
      return words.get("board.pin.least", pin.value());
    }
    String kind = pin.kind() == Pin.Kind.READ ? "board.pin.read" : "board.pin.write";
    return twoLines
        ? words.get(kind, pin.value()) + "\n" + words.get("board.pin.step", pin.step())
        : words.get("board.pin.short", pin.value(), pin.step());
  }

  /** Returns what is said of the write that a stomp erases. */
  public String erases(Column stomp) {
    var erased = stomp.event().erased();
    ThreadId owner = erased.get(erased.size() - 1).thread();
    if (stomp.program().hasIncrements()) {
      return words.get(
          erased.size() == 1 ? "board.erases.one" : "board.erases.many", owner, erased.size());
    }
    return erased.size() == 1
        ? erasesShort(stomp)
        : words.get("board.erases.many-updates", owner, erased.size());
  }

  /** Returns what the one update that a write erased had added. */
  private static long erasedAmount(Column stomp) {
    return stomp.program().amount(stomp.event().erased().get(0).thread());
  }

  /** Returns the same in few letters, for a short arrow. */
  public String erasesShort(Column stomp) {
    var erased = stomp.event().erased();
    return erased.size() == 1
        ? words.get("board.erases.short", erased.get(0).thread(), words.signed(erasedAmount(stomp)))
        : words.get(
            "board.erases.short-many", erased.get(erased.size() - 1).thread(), erased.size());
  }

  /** Returns no more than whose update it is. */
  public String erasesBriefly(Column stomp) {
    var erased = stomp.event().erased();
    ThreadId owner = erased.get(erased.size() - 1).thread();
    return words.get(
        "board.erases.brief",
        owner,
        erased.size() == 1 ? words.signed(erasedAmount(stomp)) : String.valueOf(erased.size()));
  }

  /** Returns what is said where the lock switch was thrown. */
  public String thrown(List<Boolean> moves) {
    return words.get(moves.get(moves.size() - 1) ? "board.lock-on" : "board.lock-off");
  }

  public String next(NextCell.Ready ready) {
    return "▶ " + word(ready);
  }

  /** Returns the name of what a thread does next. */
  public String word(NextCell.Ready ready) {
    return ready.instruction() == Instruction.ADD && ready.amount() < 0
        ? words.get("board.subtract")
        : words.of(ready.instruction());
  }

  /** Returns everything in one line: the key, and what it does. */
  public String nextInOneLine(NextCell.Ready ready) {
    String what = ready.willWait() ? words.get("board.next.will-wait") : word(ready);
    return ready.thread() + " ▶ " + what;
  }

  /** Returns why there is no dashed cell. */
  public String nextWord(NextCell next, boolean saysPlace, boolean outcomeHidden) {
    if (next instanceof NextCell.Waiting waiting) {
      String place = place(waiting.place());
      return waiting
          .owner()
          .map(
              owner ->
                  saysPlace
                      ? words.get("board.waits-for", owner, place)
                      : words.get("board.next.waits-for", owner))
          .orElseGet(
              () ->
                  saysPlace
                      ? words.get("board.next.waits", place)
                      : words.get("board.next.waits-permit"));
    }
    if (next instanceof NextCell.NoInterpreter) {
      return words.get("board.next.no-interpreter");
    }
    return words.get(isExact(next) && !outcomeHidden ? "board.next.done-exact" : "board.next.done");
  }

  /** Green is for exact results alone. */
  public static boolean isExact(NextCell next) {
    return next instanceof NextCell.Done done && done.exact();
  }

  public String nextHint(NextCell.Ready ready) {
    if (ready.willWait()) {
      return words.get("board.next.will-wait");
    }
    return words.get(
        ready.contextSwitch() ? "board.next.press-switch" : "board.next.press", ready.thread());
  }
}
