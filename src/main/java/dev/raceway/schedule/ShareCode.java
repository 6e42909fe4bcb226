package dev.raceway.schedule;

import dev.raceway.model.CounterKind;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.schedule.ShareCodeException.Fault;
import java.util.regex.Pattern;

/**
 * A run in one line: {@code RW1:2x1:plain:none:AB3A2:XXXX}, that is version, threads × increments
 * with the amount if it is not 1, counter kind with {@code /3.10} or {@code /free} under a rule of
 * Python's, lock mode with {@code -} if its switch is off at the start, schedule, and a check over
 * all that. What this cannot say is written as {@code RW2:5_1@1,1@-1:plain:semaphore_2:A:XXXX}: the
 * second part has the start if it is not 0 and each thread's updates and amount, the fourth the
 * permits if they are not 1. {@link ShareCodeSetup} has the parts of the set-up, {@link
 * ScheduleText} the letters of the schedule.
 *
 * @param program the set-up
 * @param schedule the schedule, which may end before the program does
 */
public record ShareCode(Program program, Schedule schedule) {

  private static final String FIRST = "RW1";
  private static final String SECOND = "RW2";
  private static final String RULE = "/";

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
    Program program =
        ShareCodeSetup.read(parts[0].equals(SECOND), parts[1], parts[3])
            .complete(counter(parts[2]), rule(parts[2]));
    return new ShareCode(program, ScheduleText.parse(parts[4]));
  }

  /** Writes the code. */
  public String text() {
    ShareCodeSetup setUp = ShareCodeSetup.of(program);
    String body =
        String.join(
            ":",
            setUp.isOfFirst() ? FIRST : SECOND,
            setUp.work(),
            program.counter().text() + python(program.python()),
            setUp.lock(),
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
    if (!version.equals(FIRST) && !version.equals(SECOND)) {
      throw new ShareCodeException(Fault.UNKNOWN_VERSION, version);
    }
  }

  private static CounterKind counter(String part) {
    return CounterKind.named(part.split(RULE, 2)[0])
        .orElseThrow(() -> new ShareCodeException(Fault.UNKNOWN_COUNTER, part));
  }

  private static PythonRule rule(String part) {
    String[] counterAndRule = part.split(RULE, 2);
    return counterAndRule.length == 1
        ? PythonRule.ANY_POINT
        : PythonRule.named(counterAndRule[1])
            .filter(rule -> rule != PythonRule.ANY_POINT)
            .orElseThrow(() -> new ShareCodeException(Fault.UNKNOWN_PYTHON_RULE, part));
  }

  private static String check(String body) {
    return "%04X".formatted(Crc16.of(body)); // Hexadecimal digits are the same in every locale.
  }
}
