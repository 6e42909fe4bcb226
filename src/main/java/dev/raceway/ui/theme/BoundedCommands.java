package dev.raceway.ui.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs commands that answer at once or not at all. */
final class BoundedCommands implements SystemTheme.Commands {

  private static final long MOST_MILLIS = 500;
  private static final int MOST_BYTES = 4096;

  @Override
  public Optional<String> output(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try {
        process.getOutputStream().close();
        boolean ended = process.waitFor(MOST_MILLIS, TimeUnit.MILLISECONDS);
        return ended && process.exitValue() == 0 ? Optional.of(read(process)) : Optional.empty();
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      // There is no such program here.
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static String read(Process process) throws IOException {
    return new String(process.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
  }
}
