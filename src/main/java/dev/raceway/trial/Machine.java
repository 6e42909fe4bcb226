package dev.raceway.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What trials are run on, because their outcomes and speeds depend on it.
 *
 * @param processor the processor's name as the system tells it, or its architecture
 * @param processors how many threads can run at a time
 * @param java the version of Java
 * @param vm the Java virtual machine, which compiles the loops
 * @param system the operating system, which schedules the threads
 */
public record Machine(String processor, int processors, String java, String vm, String system) {

  private static final Path LINUX = Path.of("/proc/cpuinfo");

  /** Returns the machine that this program runs on. */
  public static Machine here() {
    return new Machine(
        processorName(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"),
        System.getProperty("java.vm.name"),
        System.getProperty("os.name"));
  }

  private static String processorName() {
    String architecture = System.getProperty("os.arch");
    String windows = System.getenv("PROCESSOR_IDENTIFIER");
    String otherwise = windows == null ? architecture : windows;
    if (!Files.isReadable(LINUX)) {
      return otherwise;
    }
    try (Stream<String> lines = Files.lines(LINUX)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(otherwise);
    } catch (IOException | UncheckedIOException e) {
      return otherwise;
    }
  }
}
