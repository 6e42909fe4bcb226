package dev.raceway.session.gallery;

import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;

/**
 * A run that comes with the program.
 *
 * @param name which one
 * @param code its set-up and schedule
 * @param promised the count at its end
 * @param pauses where it waits for the class
 */
public record ReadyMadeRun(ReadyMade name, ShareCode code, long promised, PauseMarks pauses) {

  /** Reads the file of a run. A file that cannot be read is a mistake of ours and throws. */
  public static ReadyMadeRun of(ReadyMade name) {
    Properties file = file(name.id() + ".properties");
    return new ReadyMadeRun(
        name,
        ShareCode.parse(file.getProperty("code")),
        Long.parseLong(file.getProperty("promised")),
        pauses(file.getProperty("pauses")));
  }

  /** Returns its states and events, as the model says. */
  public Trace trace() {
    return Trace.of(code.program(), code.schedule());
  }

  private static PauseMarks pauses(String positions) {
    return new PauseMarks(
        Arrays.stream(positions.split(" ")).map(Integer::valueOf).distinct().toList());
  }

  private static Properties file(String file) {
    Properties properties = new Properties();
    try (InputStream bytes = ReadyMadeRun.class.getResourceAsStream(file)) {
      properties.load(Objects.requireNonNull(bytes, file));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
