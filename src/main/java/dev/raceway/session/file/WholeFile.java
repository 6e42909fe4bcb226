package dev.raceway.session.file;

import dev.raceway.session.file.SaveException.Reason;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A file that is saved whole or not at all. The new content goes into a file beside it, is forced
 * to the disk, and takes the old one's place in one move: whatever happens meanwhile, a reader
 * finds the old file or the new one. May be slow: not for the JavaFX thread.
 */
public final class WholeFile {

  private final Path named;

  /** Names a file, which need not be there. */
  public WholeFile(Path file) {
    this.named = file;
  }

  /**
   * Names a file by a text.
   *
   * @throws SaveException if it cannot be the name of a file
   */
  public static WholeFile named(String name) {
    try {
      return new WholeFile(Path.of(name));
    } catch (InvalidPathException e) {
      throw SaveException.ofWrongName(name);
    }
  }

  /** Returns the path by which it was named. */
  public Path path() {
    return named;
  }

  /**
   * Saves text in UTF-8.
   *
   * @param replaces whether a file that is there is replaced
   * @throws SaveException if it was not saved; what was there is as it was
   */
  public void saveText(Consumer<PrintWriter> text, boolean replaces) {
    save(
        out -> {
          FailureKeepingStream kept = new FailureKeepingStream(out);
          PrintWriter writer =
              new PrintWriter(new OutputStreamWriter(kept, StandardCharsets.UTF_8));
          text.accept(writer);
          writer.flush();
          kept.throwFailure();
        },
        replaces);
  }

  /**
   * Saves what is to be in the file.
   *
   * @param replaces whether a file that is there is replaced
   * @throws SaveException if it was not saved; what was there is as it was
   */
  public void save(FileContent content, boolean replaces) {
    Path real = real();
    try {
      refuseOccupied(real, replaces);
      Path part = newPart(real);
      try {
        write(content, part);
        keepAttributes(real, part);
        refuseOccupied(real, replaces);
        Files.move(part, real, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
      forceFolder(folder(real));
    } catch (IOException e) {
      throw new SaveException(FailureReason.of(e, real), named, e);
    }
  }

  private void refuseOccupied(Path real, boolean replaces) {
    if (Files.isDirectory(real)) {
      throw new SaveException(Reason.IS_FOLDER, named);
    }
    if (Files.exists(real)) {
      if (!Files.isRegularFile(real)) {
        throw new SaveException(Reason.NOT_A_FILE, named);
      }
      if (!replaces) {
        throw new SaveException(Reason.EXISTS, named);
      }
      // The move would replace it all the same: it asks for leave to change the folder only.
      if (!Files.isWritable(real)) {
        throw new SaveException(Reason.READ_ONLY, named);
      }
    }
  }

  private Path real() {
    try {
      return LinkEnd.of(named.toAbsolutePath());
    } catch (IOException e) {
      throw new SaveException(Reason.FAILED, named, e);
    }
  }

  private static Path folder(Path real) {
    Path parent = real.getParent();
    return parent == null ? real : parent;
  }

  /** Makes an empty file beside another; its rights are those of any new file. */
  private static Path newPart(Path real) throws IOException {
    while (true) {
      Path part = real.resolveSibling(".raceway-" + UUID.randomUUID() + ".part");
      try {
        return Files.createFile(part);
      } catch (FileAlreadyExistsException e) {
        // Hardly ever; another name is free.
      }
    }
  }

  private static void write(FileContent content, Path part) throws IOException {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  /** The new file may be read and written by whom the old one could be. */
  private static void keepAttributes(Path real, Path part) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(part, PosixFileAttributeView.class);
    if (view == null || !Files.exists(real)) {
      return;
    }
    PosixFileAttributes old =
        Files.getFileAttributeView(real, PosixFileAttributeView.class).readAttributes();
    try {
      view.setGroup(old.group());
      view.setOwner(old.owner());
    } catch (IOException e) {
      // Only the administrator may give files away; the rights are kept all the same.
    }
    view.setPermissions(old.permissions());
  }

  /** The move itself is on the disk only when the folder is; not every system can do that. */
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // The file is saved; after a loss of power it may be the old one.
    }
  }
}
