package dev.raceway.cli;

import dev.raceway.cli.ending.RunFailedException;
import dev.raceway.cli.ending.WrongUsageException;
import dev.raceway.cli.output.Console;
import dev.raceway.gil.work.GilFailedException;
import dev.raceway.model.InvalidProgramException;
import dev.raceway.schedule.IllegalScheduleException;
import dev.raceway.schedule.InputLimitException;
import dev.raceway.schedule.Quotation;
import dev.raceway.schedule.RefusalWords;
import dev.raceway.schedule.ScheduleSyntaxException;
import dev.raceway.schedule.ShareCodeException;
import dev.raceway.session.file.SaveException;
import dev.raceway.session.file.SaveException.Reason;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import dev.raceway.trial.result.InvalidTrialException;
import dev.raceway.trial.run.TrialFailedException;
import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.ParameterException;

/**
 * What the program says when it cannot go on: one line on standard error and an exit code.
 *
 * @param sentence what is wrong and what to do about it
 * @param exitCode 1 if the run failed, 2 if what was asked for is wrong
 */
public record Complaint(String sentence, int exitCode) {

  /** Thrown by commands and by the rooms below, each with a finished sentence. */
  private static final List<Class<? extends RuntimeException>> WRONG_INPUT =
      List.of(
          WrongUsageException.class,
          InvalidProgramException.class,
          InvalidTrialException.class,
          ScheduleSyntaxException.class,
          InputLimitException.class,
          ShareCodeException.class);

  private static final Pattern LINE_BREAKING = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

  /** The run failed. */
  public static Complaint failed(String sentence) {
    return new Complaint(sentence, 1);
  }

  /** The arguments are wrong, or the schedule cannot be followed. */
  public static Complaint wrongUsage(String sentence) {
    return new Complaint(sentence, 2);
  }

  /** What is to be said about something that was thrown. */
  static Complaint about(Throwable failure) {
    if (failure instanceof ParameterException wrong) {
      return wrongUsage(UsageSentence.of(wrong));
    }
    if (WRONG_INPUT.stream().anyMatch(kind -> kind.isInstance(failure))) {
      return wrongUsage(failure.getMessage());
    }
    if (failure instanceof IllegalScheduleException refused) {
      return wrongUsage(RefusalWords.inLine(refused, new Messages(Language.ENGLISH)));
    }
    if (failure instanceof SaveException save) {
      return new Complaint(save.getMessage(), save.reason() == Reason.FAILED ? 1 : 2);
    }
    if (failure instanceof RunFailedException) {
      return failed(failure.getMessage());
    }
    if (failure instanceof TrialFailedException || failure instanceof GilFailedException) {
      return failed(failure.getMessage() + "; close other programs or take fewer threads");
    }
    return failed("unexpected failure (%s); --debug shows where".formatted(failure));
  }

  /** Says it on standard error and returns the exit code. */
  public int say() {
    return say(Console.err());
  }

  int say(PrintWriter err) {
    String line = LINE_BREAKING.matcher(sentence).replaceAll(" ");
    err.println("raceway: " + Quotation.whole(line));
    err.flush();
    return exitCode;
  }
}
