package dev.raceway.schedule;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.schedule.ShareCodeException.Fault;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run in one line: {@code RW1:2x1:plain:none:AB3A2:XXXX}, that is version, threads × increments
 * with the amount if it is not 1, counter kind with {@code /3.10} or {@code /free} under a rule of
 * Python's, lock mode with {@code -} if its switch is off at the start, schedule, and a check over
 * all that.
 *
 * @param program the set-up
 * @param schedule the schedule, which may end before the program does
 */
public record ShareCode(Program program, Schedule schedule) {

  private static final String VERSION = "RW1";
  private static final String RULE = "/";
  private static final Pattern SIZE = Pattern.compile("(\\d{1,9})x(\\d{1,9})(?:@(-?\\d{1,9}))?");

  /** A version's number, or the colon after it, for a code that was damaged there. */
  private static final Pattern START = Pattern.compile("RW(\\d|[^:]{0,4}:)");

  /** Returns whether a text is meant as a share code, whole or damaged. */
  public static boolean looksLikeOne(String text) {
    return START.matcher(Wrapping.takenOff(text)).lookingAt();
  }

  /**
   * Reads a share code. White space in it is free, and quotes, brackets and a full stop around it
   * are taken off.
   *
   * @throws InputLimitException if it is longer than what is read
   * @throws ShareCodeException if the code is damaged or of an unknown version
   * @throws dev.raceway.model.InvalidProgramException if its set-up cannot be
   * @throws ScheduleSyntaxException if its schedule cannot be read
   * @throws IllegalScheduleException if its schedule cannot be followed
   */
  public static ShareCode parse(String text) {
    ShareCode code = read(text);
    Trace.of(code.program(), code.schedule());
    return code;
  }

  /** Reads a share code whose schedule nobody has followed yet. */
  static ShareCode read(String text) {
    InputLimit.CHARACTERS.require(text.length());
    String code = ScheduleText.withoutSpace(Wrapping.takenOff(text));
    requireVersion(code.split(":", 2)[0]);
    String body = code.substring(0, Math.max(0, code.lastIndexOf(':')));
    String check = code.substring(code.lastIndexOf(':') + 1);
    if (!check(body).equals(check)) {
      throw new ShareCodeException(Fault.WRONG_CHECK, check);
    }
    String[] parts = body.split(":", -1);
    if (parts.length != 5) {
      throw new ShareCodeException(Fault.WRONG_PARTS, String.valueOf(parts.length));
    }
    Program program = program(parts[1], parts[2], parts[3]);
    return new ShareCode(program, ScheduleText.parse(parts[4]));
  }

  /** Writes the code. */
  public String text() {
    String amount = program.amount() == 1 ? "" : "@" + program.amount();
    boolean offAtStart = program.lock() != LockMode.NONE && !program.lockOnAtStart();
    String body =
        String.join(
            ":",
            VERSION,
            program.threads() + "x" + program.increments() + amount,
            program.counter().text() + python(program.python()),
            (offAtStart ? "-" : "") + program.lock().text(),
            ScheduleText.formatCompact(schedule));
    return body + ":" + check(body);
  }

  private static String python(PythonRule rule) {
    return rule == PythonRule.ANY_POINT ? "" : RULE + rule.text();
  }

  private static void requireVersion(String version) {
    if (!version.startsWith("RW")) {
      throw new ShareCodeException(Fault.NOT_A_CODE, version);
    }
    if (!version.equals(VERSION)) {
      throw new ShareCodeException(Fault.UNKNOWN_VERSION, version);
    }
  }

  private static Program program(String size, String counter, String lock) {
    Matcher matcher = SIZE.matcher(size);
    if (!matcher.matches()) {
      throw new ShareCodeException(Fault.WRONG_SIZE, size);
    }
    String[] counterAndRule = counter.split(RULE, 2);
    CounterKind kind =
        CounterKind.named(counterAndRule[0])
            .orElseThrow(() -> new ShareCodeException(Fault.UNKNOWN_COUNTER, counter));
    PythonRule rule =
        counterAndRule.length == 1 ? PythonRule.ANY_POINT : rule(counter, counterAndRule[1]);
    boolean off = lock.startsWith("-");
    String name = off ? lock.substring(1) : lock;
    LockMode mode =
        LockMode.named(name)
            .filter(known -> !(off && known == LockMode.NONE))
            .orElseThrow(() -> new ShareCodeException(Fault.UNKNOWN_LOCK, lock));
    long amount = matcher.group(3) == null ? 1 : Long.parseLong(matcher.group(3));
    return new Program(
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        amount,
        kind,
        mode,
        mode != LockMode.NONE && !off,
        rule);
  }

  private static PythonRule rule(String counter, String name) {
    return PythonRule.named(name)
        .filter(rule -> rule != PythonRule.ANY_POINT)
        .orElseThrow(() -> new ShareCodeException(Fault.UNKNOWN_PYTHON_RULE, counter));
  }

  private static String check(String body) {
    return "%04X".formatted(Crc16.of(body)); // Hexadecimal digits are the same in every locale.
  }
}
