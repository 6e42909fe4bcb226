package dev.raceway.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;

/**
 * The fonts that the style sheets name. They are shipped, so that the window looks the same on
 * every machine.
 */
public final class Fonts {

  /** JavaFX finds only regular and bold by weight; the semi-bold face is a family of its own. */
  private static final List<String> FACES =
      List.of(
          "inter/Inter-Regular.otf",
          "inter/Inter-SemiBold.otf",
          "inter/Inter-Bold.otf",
          "jetbrains_mono/JetBrainsMono-Regular.ttf",
          "jetbrains_mono/JetBrainsMono-Bold.ttf");

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
        FACES.stream().map(Fonts::loadFace).reduce(true, Boolean::logicalAnd);

    private Loaded() {}

    private static void touch() {}
  }

  /** JavaFX unpacks a font into a temporary file, and gives null where it cannot. */
  private static boolean loadFace(String face) {
    String path = "/com/formdev/flatlaf/fonts/" + face;
    try (InputStream bytes = Fonts.class.getResourceAsStream(path)) {
      return bytes != null && Font.loadFont(bytes, Font.getDefault().getSize()) != null;
    } catch (IOException e) {
      return false;
    }
  }
}
