package dev.raceway.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command {@code raceway} of the command line. */
@Command(
    name = "raceway",
    mixinStandardHelpOptions = true,
    versionProvider = RacewayCommand.Version.class,
    description = "Steps real threads one instruction at a time and shows how updates get lost.")
public final class RacewayCommand implements Runnable {

  /**
   * Runs the command line.
   *
   * @return the exit code: 0 done, 1 the run failed, 2 wrong usage
   */
  public static int run(String... args) {
    return new CommandLine(new RacewayCommand()).execute(args);
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
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
