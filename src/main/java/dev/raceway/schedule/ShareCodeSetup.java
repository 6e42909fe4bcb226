package dev.raceway.schedule;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.ThreadWork;
import dev.raceway.schedule.ShareCodeException.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The two parts of a share code in which its versions differ: the threads' work, and the lock.
 *
 * @param works what each thread does
 * @param start the count at the start
 * @param mode the lock mode
 * @param permits the semaphore's permits
 * @param on whether the lock switch is on at the start
 */
record ShareCodeSetup(List<ThreadWork> works, long start, LockMode mode, int permits, boolean on) {

  private static final Pattern SAME = Pattern.compile("(\\d{1,9})x(\\d{1,9})(?:@(-?\\d{1,9}))?");
  private static final Pattern START = Pattern.compile("(-?[1-9]\\d{0,8})_(.*)");
  private static final Pattern OWN = Pattern.compile("(0|[1-9]\\d{0,8})@(0|-?[1-9]\\d{0,8})");
  private static final Pattern PERMITS = Pattern.compile("([^_]*)_([1-9]\\d?)");
  private static final String OFF = "-";

  static ShareCodeSetup of(Program program) {
    return new ShareCodeSetup(
        program.work(),
        program.start(),
        program.lock(),
        program.permits(),
        program.lockOnAtStart());
  }

  /** Reads the second part of a code and the fourth. */
  static ShareCodeSetup read(boolean second, String work, String lock) {
    boolean off = lock.startsWith(OFF);
    String name = off ? lock.substring(1) : lock;
    Matcher permits = PERMITS.matcher(name);
    boolean hasPermits = second && permits.matches() && !permits.group(2).equals("1");
    LockMode mode =
        LockMode.named(hasPermits ? permits.group(1) : name)
            .filter(known -> !(off && known == LockMode.NONE))
            .orElseThrow(() -> new ShareCodeException(Fault.UNKNOWN_LOCK, lock));
    int number = hasPermits ? Integer.parseInt(permits.group(2)) : 1;
    boolean on = mode != LockMode.NONE && !off;
    if (!second) {
      return new ShareCodeSetup(same(work), 0, mode, number, on);
    }
    Matcher start = START.matcher(work);
    return start.matches()
        ? new ShareCodeSetup(
            own(work, start.group(2)), Long.parseLong(start.group(1)), mode, number, on)
        : new ShareCodeSetup(own(work, work), 0, mode, number, on);
  }

  private static List<ThreadWork> same(String part) {
    Matcher matcher = SAME.matcher(part);
    if (!matcher.matches()) {
      throw new ShareCodeException(Fault.WRONG_SIZE, part);
    }
    long amount = matcher.group(3) == null ? 1 : Long.parseLong(matcher.group(3));
    // One too many is refused as a billion are, and made sooner.
    int threads = Math.min(Integer.parseInt(matcher.group(1)), Program.MAX_THREADS + 1);
    return ThreadWork.same(threads, Integer.parseInt(matcher.group(2)), amount);
  }

  private static List<ThreadWork> own(String part, String list) {
    List<ThreadWork> works = new ArrayList<>();
    for (String each : list.split(",", -1)) {
      Matcher matcher = OWN.matcher(each);
      if (!matcher.matches()) {
        throw new ShareCodeException(Fault.WRONG_WORK, part);
      }
      works.add(
          new ThreadWork(Integer.parseInt(matcher.group(1)), Long.parseLong(matcher.group(2))));
    }
    return works;
  }

  /** Returns the program, given what both versions say alike. */
  Program complete(CounterKind counter, PythonRule rule) {
    return new Program(works, start, counter, mode, permits, on, rule);
  }

  /** Returns whether the first version can say it. */
  boolean isOfFirst() {
    return start == 0 && permits == 1 && works.stream().distinct().count() == 1;
  }

  /** Writes the second part of the code. */
  String work() {
    if (isOfFirst()) {
      ThreadWork each = works.get(0);
      String amount = each.amount() == 1 ? "" : "@" + each.amount();
      return works.size() + "x" + each.updates() + amount;
    }
    return (start == 0 ? "" : start + "_")
        + works.stream()
            .map(each -> each.updates() + "@" + each.amount())
            .collect(Collectors.joining(","));
  }

  /** Writes the fourth part of the code. */
  String lock() {
    boolean off = mode != LockMode.NONE && !on;
    return (off ? OFF : "") + mode.text() + (permits == 1 ? "" : "_" + permits);
  }
}
