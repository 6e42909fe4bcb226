package dev.raceway.ui.settings;

import dev.raceway.session.file.LinkEnd;
import dev.raceway.session.file.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Where preferences are kept. May be slow: not for the JavaFX thread. */
public final class PreferencesFile {

  private static final int MOST_BYTES = 1 << 16;

  private final Path file;

  /** Keeps preferences in a file; its folder is made when it is needed. */
  public PreferencesFile(Path file) {
    this.file = file;
  }

  /** Returns the file of this user; empty if there is no folder that it could be in. */
  public static Optional<PreferencesFile> ofUser() {
    return ConfigFolder.of(
            System.getProperty("os.name"), System.getenv(), System.getProperty("user.home"))
        .map(folder -> new PreferencesFile(folder.resolve("preferences.json")));
  }

  /** Returns the folder that it is in. */
  public Path folder() {
    return file.toAbsolutePath().getParent();
  }

  /**
   * Returns what is kept. What is damaged is kept aside, and what is usual holds in its place; what
   * only could not be read is left as it is.
   */
  public StoredPreferences read(Preferences usual) {
    try {
      Path real = LinkEnd.of(file);
      if (Files.isDirectory(real)) {
        return damaged(usual, real);
      }
      PreferencesJson.Read read = PreferencesJson.read(text(real), usual);
      return read.isWhole()
          ? StoredPreferences.whole(read.preferences())
          : damaged(read.preferences(), real);
    } catch (NoSuchFileException e) {
      return StoredPreferences.whole(usual);
    } catch (IOException e) {
      return isBelowAFile()
          ? StoredPreferences.whole(usual)
          : StoredPreferences.unreadable(usual, file);
    }
  }

  /** Nothing can be there; that nothing can be kept there is said when it is to be. */
  private boolean isBelowAFile() {
    return Stream.iterate(file.toAbsolutePath().getParent(), Objects::nonNull, Path::getParent)
        .anyMatch(Files::isRegularFile);
  }

  /** Returns the file's text; what is no text of ours comes out as damaged as it is. */
  private static String text(Path real) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(real)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    return bytes.length > MOST_BYTES ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  private static StoredPreferences damaged(Preferences rest, Path real) throws IOException {
    Path aside = real.resolveSibling(real.getFileName() + ".damaged");
    Files.move(real, aside, StandardCopyOption.REPLACE_EXISTING);
    return StoredPreferences.damaged(rest, aside);
  }

  /**
   * Writes preferences, whole or not at all.
   *
   * @throws dev.raceway.session.file.SaveException if they cannot be kept
   * @throws IOException if there can be no folder for them
   */
  public void write(Preferences preferences) throws IOException {
    Path real = LinkEnd.of(file).toAbsolutePath();
    Files.createDirectories(real.getParent());
    new WholeFile(real).saveText(out -> out.print(PreferencesJson.write(preferences)), true);
  }
}
