package dev.raceway.cli;

import dev.raceway.schedule.Quotation;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what picocli found wrong with the arguments, in the tone of the other sentences. */
final class UsageSentence {

  private static final Pattern LONG_WORD = Pattern.compile("\\S{" + (Quotation.LONGEST + 1) + ",}");

  private UsageSentence() {}

  static String of(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (wrong.getCause() instanceof TypeConversionException conversion
        && wrong.getArgSpec() instanceof OptionSpec option) {
      return option.longestName() + " " + conversion.getMessage();
    }
    String message = quoting(wrong.getMessage());
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  /** The library repeats what it was given, however long. */
  private static String quoting(String message) {
    return LONG_WORD
        .matcher(message)
        .replaceAll(word -> Matcher.quoteReplacement(Quotation.of(word.group())));
  }

  private static String unmatched(UnmatchedArgumentException wrong) {
    String argument = wrong.getUnmatched().get(0);
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    String what = "'%s' is not an argument of %s";
    if (argument.startsWith("-")) {
      what = "'%s' is not an option of %s";
    } else if (!wrong.getCommandLine().getSubcommands().isEmpty()) {
      what = "'%s' is not a command of %s";
    }
    return (what + "; %s --help lists what there is")
        .formatted(Quotation.of(argument), command, command);
  }
}
