package dev.raceway.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The files of the two fonts that every picture's words are in. */
public final class ShippedFonts {

  private static final String FOLDER = "/com/formdev/flatlaf/fonts/";

  private ShippedFonts() {}

  /**
   * Returns the names of all faces; a toolkit may know the semi-bold one as a family of its own.
   */
  public static List<String> faces() {
    return List.of(
        "inter/Inter-Regular.otf",
        "inter/Inter-SemiBold.otf",
        "inter/Inter-Bold.otf",
        "jetbrains_mono/JetBrainsMono-Regular.ttf",
        "jetbrains_mono/JetBrainsMono-Bold.ttf");
  }

  /**
   * Opens the file of a face.
   *
   * @throws IOException if it is not there
   */
  public static InputStream open(String face) throws IOException {
    InputStream in = ShippedFonts.class.getResourceAsStream(FOLDER + face);
    if (in == null) {
      throw new IOException("the font " + face + " is missing");
    }
    return in;
  }
}
