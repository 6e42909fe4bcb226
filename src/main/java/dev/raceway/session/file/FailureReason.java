package dev.raceway.session.file;

import dev.raceway.session.file.SaveException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Finds out why a file could not be written. Systems say it in the language of the person, so what
 * can be looked at is looked at.
 */
final class FailureReason {

  /** Less room than this is none. */
  private static final long NO_ROOM = 1 << 14;

  private static final int LONGEST_NAME = 255;

  private FailureReason() {}

  static Reason of(IOException failure, Path file) {
    Path folder = file.getParent() == null ? file : file.getParent();
    if (!Files.isDirectory(folder)) {
      return Reason.NO_FOLDER;
    }
    if (isTooLong(file)) {
      return Reason.WRONG_NAME;
    }
    if (isForbidden(failure, folder)) {
      return Reason.READ_ONLY;
    }
    return isFull(failure, folder) ? Reason.FULL_DISK : Reason.FAILED;
  }

  /** Most systems count bytes, and have no other word for this than for any failure. */
  private static boolean isTooLong(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
  }

  private static boolean isFull(IOException failure, Path folder) {
    String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (said.contains("no space left") || said.contains("quota")) {
      return true;
    }
    try {
      FileStore store = Files.getFileStore(folder);
      return store.getTotalSpace() > 0 && store.getUsableSpace() < NO_ROOM;
    } catch (IOException e) {
      return false;
    }
  }

  /** Folders of the system's own let nobody make a file, and say that it is not there. */
  private static boolean isForbidden(IOException failure, Path folder) {
    if (failure instanceof AccessDeniedException
        || failure instanceof NoSuchFileException
        || !Files.isWritable(folder)) {
      return true;
    }
    try {
      return failure instanceof FileSystemException && Files.getFileStore(folder).isReadOnly();
    } catch (IOException e) {
      return false;
    }
  }
}
