package dev.raceway.cli;

import dev.raceway.cli.ending.RunFailedException;
import dev.raceway.cli.ending.WrongUsageException;
import dev.raceway.cli.explore.ExploreCommand;
import dev.raceway.cli.export.ExportCommand;
import dev.raceway.cli.gil.GilCommand;
import dev.raceway.cli.lesson.GradeCommand;
import dev.raceway.cli.lesson.LessonsCommand;
import dev.raceway.cli.output.Console;
import dev.raceway.cli.output.ReaderGoneException;
import dev.raceway.cli.output.Terminal;
import dev.raceway.cli.output.Watched;
import dev.raceway.cli.run.RunCommand;
import dev.raceway.cli.trial.TrialCommand;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;

/** The command {@code raceway} of the command line. */
@Command(
    name = "raceway",
    subcommands = {
      RunCommand.class,
      TrialCommand.class,
      ExploreCommand.class,
      GilCommand.class,
      ExportCommand.class,
      LessonsCommand.class,
      GradeCommand.class
    },
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = RacewayCommand.Version.class,
    sortOptions = false,
    description = "Steps real threads one instruction at a time and shows how updates get lost.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the run failed",
      "2:wrong usage or a schedule that cannot be followed"
    })
public final class RacewayCommand implements Callable<Integer>, Watched {

  private static final String DEBUG = "--debug";

  @SuppressWarnings("unused") // Looked up among the arguments, since they may be what is wrong.
  @Option(
      names = DEBUG,
      scope = ScopeType.INHERIT,
      description = "Show the stack trace when something fails.")
  private boolean debug;

  private final boolean watched;

  private RacewayCommand(boolean watched) {
    this.watched = watched;
  }

  @Override
  public boolean isWatched() {
    return watched;
  }

  /**
   * Runs the command line on the standard streams.
   *
   * @return the exit code: 0 done, 1 the run failed, 2 wrong usage or an illegal schedule
   */
  public static int run(String... args) {
    return run(Console.out(), Console.err(), Terminal.watched(), args);
  }

  /**
   * Runs the command line on other streams, which are flushed and stay open.
   *
   * @param watched whether {@code err} is a terminal
   */
  static int run(PrintWriter out, PrintWriter err, boolean watched, String... args) {
    Complainer complainer = new Complainer(err, List.of(args).contains(DEBUG));
    try {
      int exitCode = commandLine(complainer, watched).setOut(out).setErr(err).execute(args);
      out.flush();
      return exitCode;
    } catch (RuntimeException | Error e) {
      return complainer.complain(e);
    }
  }

  private static CommandLine commandLine(Complainer complainer, boolean watched) {
    return new CommandLine(new RacewayCommand(watched))
        .setExpandAtFiles(false)
        .setExecutionStrategy(parsed -> execute(parsed, complainer))
        .setParameterExceptionHandler((failure, args) -> complainer.complain(failure))
        .setExecutionExceptionHandler((failure, command, result) -> complainer.complain(failure));
  }

  /** Help is printed outside of any command, where the library would print a stack trace. */
  private static int execute(ParseResult parsed, Complainer complainer) {
    try {
      return new RunLast().execute(parsed);
    } catch (ReaderGoneException | RunFailedException e) {
      return complainer.complain(e);
    }
  }

  @Override
  public Integer call() {
    throw new WrongUsageException("a command is missing; raceway --help lists the commands");
  }

  /** Reads the version that the build wrote into {@code build.properties}. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      Properties build = new Properties();
      try (InputStream in =
          RacewayCommand.class.getResourceAsStream("/dev/raceway/build.properties")) {
        build.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new String[] {"raceway " + build.getProperty("version")};
    }
  }
}
