package dev.raceway.ui.theme;

import dev.raceway.picture.ShippedFonts;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javafx.scene.text.Font;

/**
 * The fonts that the style sheets name. They are shipped, so that the window looks the same on
 * every machine.
 */
public final class Fonts {

  private Fonts() {}

  /**
   * Makes the fonts known to JavaFX; after the first time it does nothing. Where that is not
   * possible, JavaFX takes the system's fonts.
   */
  public static void load() {
    Loaded.touch();
  }

  /** Returns the folder that the fonts could not be unpacked into, if they could not be. */
  public static Optional<String> missingFrom() {
    return Loaded.ALL ? Optional.empty() : Optional.of(System.getProperty("java.io.tmpdir"));
  }

  /** Initialised once, by whichever thread comes first. */
  private static final class Loaded {

    private static final boolean ALL =
        ShippedFonts.faces().stream().map(Fonts::loadFace).reduce(true, Boolean::logicalAnd);

    private Loaded() {}

    private static void touch() {}
  }

  /** JavaFX unpacks a font into a temporary file, and gives null where it cannot. */
  private static boolean loadFace(String face) {
    try (InputStream bytes = ShippedFonts.open(face)) {
      return Font.loadFont(bytes, Font.getDefault().getSize()) != null;
    } catch (IOException e) {
      return false;
    }
  }
}
