package dev.raceway.session.file;

import dev.raceway.schedule.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Kills a process in the middle of saving, again and again: the file must always be the old one or
 * the new one, whole. A program of its own, because a kill tells nothing about the test's process.
 */
final class KilledWhileSaving {

  private static final int KILLS = 20;
  private static final int KILLS_WHILE_WORKING = 5;
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
      killAfter(random.nextLong(LONGEST_NANOS), file.toString());
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
    empty(folder);
    keepAndKill(random, folder, documents);
    empty(folder);
    Files.delete(folder);
  }

  private static void empty(Path folder) throws IOException {
    for (String name : folder.toFile().list()) {
      Files.delete(folder.resolve(name));
    }
  }

  /** What a killed program worked on is found afterwards, whole. */
  private static void keepAndKill(
      SplittableRandom random, Path folder, List<SessionDocument> documents)
      throws IOException, InterruptedException {
    RecoveryFolder recovery = RecoveryFolder.in(folder);
    for (int kill = 1; kill <= KILLS_WHILE_WORKING; kill++) {
      killAfter(random.nextLong(LONGEST_NANOS), "keep", folder.toString());
      Set<SessionDocument> found =
          recovery.left().stream()
              .flatMap(file -> RecoveryFolder.read(file).stream())
              .map(UnsavedWork::document)
              .collect(Collectors.toSet());
      if (recovery.left().size() != kill || !documents.containsAll(found)) {
        System.out.println("kill " + kill + ": the work is not found whole in " + folder);
        System.exit(1);
      }
    }
    System.out.println(KILLS_WHILE_WORKING + " kills while working: the work was found each time");
  }

  private static SessionDocument read(Path file) throws IOException {
    return SessionReader.read(file, Reading.Watch.PATIENT);
  }

  /** Lets a process save at least once, and kills it a while later. */
  private static void killAfter(long nanos, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessSaving.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
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
