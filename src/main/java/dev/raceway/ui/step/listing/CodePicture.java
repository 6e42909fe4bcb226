package dev.raceway.ui.step.listing;

import dev.raceway.model.Event;
import dev.raceway.model.Instruction;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.session.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A listing with every thread in it: the code that an increment would run that begins now, and the
 * line that each thread runs next. Where threads add other amounts, it is the code of one of them:
 * the one that is looked at, or else that ran last. Where a thread is under way with the lock
 * although the switch is off by now, its lines of the lock stand among the others, set off.
 *
 * @param listing the lines
 * @param leftOver places of the lines that only increments under way still run
 * @param markers the threads that have something left to run
 * @param ran place of the line that was just run
 * @param whose the thread whose code it is, if that of the others differs
 */
public record CodePicture(
    Listing listing,
    List<Integer> leftOver,
    List<Marker> markers,
    OptionalInt ran,
    Optional<ThreadId> whose) {

  /** The line that adds is the first that runs one of these, in this order. */
  private static final List<Instruction> ADDS =
      List.of(Instruction.ADD, Instruction.GET_AND_ADD, Instruction.WRITE);

  /**
   * Returns the picture of a run as it stands.
   *
   * @param lookedAt the thread whose code is wanted where it differs; empty for the one that ran
   *     last
   */
  public static CodePicture of(
      Run run, CodeForm form, PythonVersion version, Optional<ThreadId> lookedAt) {
    State now = run.now();
    Optional<ThreadId> whose = whose(run, lookedAt);
    Program program = whose.map(run.program()::asAllLike).orElse(run.program());
    List<ListingLine> lines =
        new ArrayList<>(Listings.of(form, version, program, now.lockOn()).lines());
    whose.ifPresent(thread -> sign(lines, thread, form));
    List<Integer> leftOver = now.lockOn() ? List.of() : addLeftOver(run, lines, form, version);
    Listing listing = new Listing(form, List.copyOf(lines));
    return new CodePicture(listing, leftOver, markers(now, listing), ran(run, listing), whose);
  }

  private static Optional<ThreadId> whose(Run run, Optional<ThreadId> lookedAt) {
    return run.program().hasSameWork()
        ? Optional.empty()
        : lookedAt
            .filter(thread -> thread.index() < run.program().threads())
            .or(() -> run.now().progress().last())
            .or(() -> Optional.of(ThreadId.at(0)));
  }

  /** Writes the thread's name beside the line that adds. */
  private static void sign(List<ListingLine> lines, ThreadId thread, CodeForm form) {
    Listing listing = new Listing(form, lines);
    ADDS.stream()
        .map(listing::lineOf)
        .flatMapToInt(OptionalInt::stream)
        .findFirst()
        .ifPresent(
            place -> {
              ListingLine line = lines.get(place);
              String signed = line.text() + "  " + form.comment() + " " + thread;
              lines.set(place, new ListingLine(signed, line.runs()));
            });
  }

  /** Tells whether the same lines are shown. */
  public boolean hasLinesOf(CodePicture other) {
    return listing.equals(other.listing) && leftOver.equals(other.leftOver);
  }

  private static OptionalInt ran(Run run, Listing listing) {
    return run.lastEvent()
        .flatMap(CodePicture::instruction)
        .map(listing::lineOf)
        .orElse(OptionalInt.empty());
  }

  private static Optional<Instruction> instruction(Event event) {
    return event instanceof Event.Stepped step ? Optional.of(step.instruction()) : Optional.empty();
  }

  private static List<Marker> markers(State now, Listing listing) {
    List<Marker> markers = new ArrayList<>();
    for (ThreadId thread : now.program().threadIds()) {
      now.next(thread)
          .ifPresent(
              next ->
                  markers.add(
                      new Marker(
                          thread,
                          listing.lineOf(next).orElseThrow(),
                          now.thread(thread).blocked(),
                          isInOtherForm(now, thread))));
    }
    return markers;
  }

  private static boolean isInOtherForm(State now, ThreadId thread) {
    return now.thread(thread).begun() && now.thread(thread).bracketed() != now.lockOn();
  }

  /** Adds the lines of the lock that somebody under way is about to run or has just run. */
  private static List<Integer> addLeftOver(
      Run run, List<ListingLine> lines, CodeForm form, PythonVersion version) {
    List<Instruction> needed = new ArrayList<>();
    run.program().threadIds().forEach(id -> run.now().next(id).ifPresent(needed::add));
    run.lastEvent().flatMap(CodePicture::instruction).ifPresent(needed::add);
    List<Integer> places = new ArrayList<>();
    if (needed.contains(Instruction.ACQUIRE) || needed.contains(Instruction.RELEASE)) {
      Listing locked = Listings.of(form, version, run.program(), true);
      List<Instruction> code = run.program().code(true);
      for (Instruction lock : List.of(Instruction.ACQUIRE, Instruction.RELEASE)) {
        if (needed.contains(lock)) {
          places.add(insert(lines, locked, code, lock));
        }
      }
    }
    return List.copyOf(places);
  }

  private static int insert(
      List<ListingLine> lines, Listing locked, List<Instruction> code, Instruction lock) {
    int at = code.indexOf(lock);
    boolean before = lock == Instruction.ACQUIRE;
    Instruction neighbour = code.get(before ? at + 1 : at - 1);
    int beside = new Listing(locked.form(), lines).lineOf(neighbour).orElseThrow();
    ListingLine line = locked.lines().get(locked.lineOf(lock).orElseThrow());
    int place = before ? beside : endOf(lines, beside);
    String text = lines.get(beside).indent() + line.text().strip();
    lines.add(place, new ListingLine(text, List.of(lock)));
    return place;
  }

  /** Returns the place after a line and what hangs below it, further in. */
  private static int endOf(List<ListingLine> lines, int line) {
    int indent = lines.get(line).indent().length();
    int end = line + 1;
    while (end < lines.size() && lines.get(end).indent().length() > indent) {
      end++;
    }
    return end;
  }
}
