package dev.raceway.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
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

  /** Makes the fonts known to JavaFX; after the first time it does nothing. */
  public static void load() {
    Loaded.touch();
  }

  /** Initialised once, by whichever thread comes first. */
  private static final class Loaded {

    static {
      FACES.forEach(Fonts::loadFace);
    }

    private Loaded() {}

    private static void touch() {}
  }

  private static void loadFace(String face) {
    String path = "/com/formdev/flatlaf/fonts/" + face;
    try (InputStream bytes = Fonts.class.getResourceAsStream(path)) {
      if (bytes == null || Font.loadFont(bytes, Font.getDefault().getSize()) == null) {
        throw new IllegalStateException("cannot load the font " + path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
