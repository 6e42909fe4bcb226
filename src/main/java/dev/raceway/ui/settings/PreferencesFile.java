package dev.raceway.ui.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Where preferences are kept. May be slow: not for the JavaFX thread. */
public final class PreferencesFile {

  private static final long MOST_BYTES = 1 << 16;

  private final Path file;

  /** Keeps preferences in a file; its folder is made when it is needed. */
  public PreferencesFile(Path file) {
    this.file = file;
  }

  /** Returns the file of this user. */
  public static PreferencesFile ofUser() {
    return new PreferencesFile(
        ConfigFolder.of(
                System.getProperty("os.name"), System.getenv(), System.getProperty("user.home"))
            .resolve("preferences.json"));
  }

  /** Returns what is kept; what is damaged is kept aside, and what is usual holds in its place. */
  public StoredPreferences read(Preferences usual) {
    if (!Files.exists(file)) {
      return new StoredPreferences(usual, Optional.empty());
    }
    try {
      if (Files.size(file) <= MOST_BYTES) {
        PreferencesJson.Read read = PreferencesJson.read(Files.readString(file), usual);
        return new StoredPreferences(
            read.preferences(), read.isWhole() ? Optional.empty() : Optional.of(setAside()));
      }
    } catch (CharacterCodingException e) {
      // It is not text, so it is not ours.
    } catch (IOException e) {
      // It cannot be read at all, as a folder in its place.
    }
    return new StoredPreferences(usual, Optional.of(setAside()));
  }

  /** Returns where the damaged file is now. */
  private Path setAside() {
    Path aside = file.resolveSibling(file.getFileName() + ".damaged");
    try {
      return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      return file;
    }
  }

  /**
   * Writes preferences; a reader sees the old file or the new one, never a part.
   *
   * @throws IOException if they cannot be kept
   */
  public void write(Preferences preferences) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "preferences", ".part");
    try {
      Files.writeString(part, PreferencesJson.write(preferences));
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
