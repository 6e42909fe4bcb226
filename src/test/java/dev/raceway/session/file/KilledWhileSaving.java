package dev.raceway.session.file;

import dev.raceway.schedule.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Kills a process in the middle of saving, again and again: the file must always be the old one or
 * the new one, whole. A program of its own, because a kill tells nothing about the test's process.
 */
final class KilledWhileSaving {

  private static final int KILLS = 20;
  private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

  private KilledWhileSaving() {}

  /** Takes the seed of the moments; without one it takes the time's. Exit code 1 is a lost file. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : System.nanoTime();
    System.out.println("killed while saving: seed " + seed);
    SplittableRandom random = new SplittableRandom(seed);
    Path folder = Files.createTempDirectory("raceway-killed");
    Path file = folder.resolve("lecture.raceway.json");
    List<SessionDocument> documents = EndlessSaving.documents();
    int[] found = new int[documents.size()];
    for (int kill = 1; kill <= KILLS; kill++) {
      killAfter(random.nextLong(LONGEST_NANOS), file);
      int index = documents.indexOf(read(file));
      if (index < 0) {
        System.out.println(
            "kill " + kill + ": the file is neither the old nor the new one: " + file);
        System.exit(1);
      }
      found[index]++;
    }
    int parts = folder.toFile().list().length - 1;
    System.out.println(
        "%s kills: %s times the one document, %s times the other; %s in the middle of a save"
            .formatted(KILLS, found[0], found[1], parts));
    for (String name : folder.toFile().list()) {
      Files.delete(folder.resolve(name));
    }
    Files.delete(folder);
  }

  private static SessionDocument read(Path file) throws IOException {
    return SessionReader.read(file, Reading.Watch.PATIENT);
  }

  /** Lets a process save at least once, and kills it a while later. */
  private static void killAfter(long nanos, Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessSaving.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      if (process.getInputStream().read() < 0) {
        throw new IOException("the process ended before it saved anything");
      }
      long until = System.nanoTime() + nanos;
      for (long left = nanos; left > 0; left = until - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
