package dev.raceway.ui.theme;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/** The colours of a token file by name, and the contrast between two of them as WCAG 2 has it. */
record Tokens(Map<String, Color> colours) {

  private static final Pattern TOKEN =
      Pattern.compile("-rw-([a-z-]+):\\s*(#[0-9A-F]{6}(?:[0-9A-F]{2})?);");

  static Tokens of(Theme theme) throws IOException {
    Path window = Path.of(URI.create(theme.styleSheet()));
    String sheet =
        Files.readString(window.resolveSibling("../../picture/tokens-" + window.getFileName()));
    Map<String, Color> colours = new TreeMap<>();
    Matcher token = TOKEN.matcher(sheet);
    while (token.find()) {
      if (colours.put(token.group(1), Color.web(token.group(2))) != null) {
        throw new IllegalStateException(token.group(1) + " is defined twice");
      }
    }
    return new Tokens(colours);
  }

  double contrast(String one, String other) {
    double a = luminance(colours.get(one));
    double b = luminance(colours.get(other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
