package dev.raceway.session.file;

import dev.raceway.session.TextFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where each running program keeps what somebody works on in it, in a file of its own. A file whose
 * program does not run any more was left by an unexpected end. May be slow: not for the JavaFX
 * thread.
 */
public final class RecoveryFolder {

  private static final Pattern NAME =
      Pattern.compile("recovery-(\\d{1,18}-\\d{1,18})\\.raceway\\.json");

  private final Path folder;
  private final String own;
  private final Predicate<String> isRunning;

  /**
   * Names a folder, which need not be there.
   *
   * @param own names this program among all that ever ran
   * @param isRunning tells whether a program of some name still runs
   */
  RecoveryFolder(Path folder, String own, Predicate<String> isRunning) {
    this.folder = folder;
    this.own = own;
    this.isRunning = isRunning;
  }

  /** Returns a folder as this process sees it. */
  public static RecoveryFolder in(Path folder) {
    return new RecoveryFolder(
        folder, name(ProcessHandle.current()), RecoveryFolder::isRunningProcess);
  }

  /** The number of a process is given again; its start is not. */
  private static String name(ProcessHandle process) {
    long start = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return process.pid() + "-" + start;
  }

  private static boolean isRunningProcess(String name) {
    long pid = Long.parseLong(name.substring(0, name.indexOf('-')));
    return ProcessHandle.of(pid).filter(process -> name(process).equals(name)).isPresent();
  }

  /** Returns the file of this program. */
  public Path file() {
    return folder.resolve("recovery-" + own + ".raceway.json");
  }

  /**
   * Keeps what somebody works on.
   *
   * @throws SaveException if it cannot be kept
   */
  public void keep(UnsavedWork work) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new SaveException(FailureReason.of(e, file()), file(), e);
    }
    String text = work.text();
    new WholeFile(file()).saveText(out -> out.print(text), true);
  }

  /** Forgets what this program has kept. */
  public void forget() {
    delete(file());
  }

  /** Forgets what was kept in a file. */
  public void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It is offered again at the next start.
    }
  }

  /** Returns the files that were left by programs that have ended, the last one first. */
  public List<Path> left() {
    List<Path> left = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "recovery-*")) {
      files.forEach(
          file -> {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (name.matches() && !isOfRunning(name.group(1))) {
              left.add(file);
            }
          });
    } catch (IOException e) {
      return List.of();
    }
    left.sort(Comparator.comparing(RecoveryFolder::time).reversed());
    return left;
  }

  private boolean isOfRunning(String name) {
    return name.equals(own) || isRunning.test(name);
  }

  private static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  /** Reads what was left; empty if it cannot be read. */
  public static Optional<UnsavedWork> read(Path file) {
    try {
      return Optional.of(UnsavedWork.read(TextFile.read(file, SessionReader.MOST_CHARACTERS)));
    } catch (IOException | SessionFileException e) {
      return Optional.empty();
    }
  }
}
