package dev.raceway.picture.look;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What the names of colours stand for. */
public final class Palette {

  /** A set of colours. */
  public enum Tone {
    LIGHT("light", "tokens-light.css"),
    DARK("dark", "tokens-dark.css"),
    HIGH_CONTRAST("contrast", "tokens-high-contrast.css");

    private final String word;
    private final String sheet;

    Tone(String word, String sheet) {
      this.word = word;
      this.sheet = sheet;
    }

    /** Returns the word for it on the command line. */
    public String word() {
      return word;
    }
  }

  private final Map<String, String> colours;
  private final UnaryOperator<String> written;

  private Palette(Map<String, String> colours, UnaryOperator<String> written) {
    this.colours = colours;
    this.written = written;
  }

  /** Returns the colours of a theme, as {@code #1B1F24}. */
  public static Palette of(Tone tone) {
    Map<String, String> colours = read(tone);
    return new Palette(colours, colours::get);
  }

  /** Returns colours by name alone, as {@code var(--rw-ink)}, for a page that knows several. */
  public static Palette byName() {
    return new Palette(read(Tone.LIGHT), token -> "var(-" + token + ")");
  }

  private static Map<String, String> read(Tone tone) {
    Map<String, String> colours = new HashMap<>();
    Sheet.named(tone.sheet).rules().forEach(rule -> colours.putAll(rule.declarations()));
    return Map.copyOf(colours);
  }

  /**
   * Returns a colour as an SVG file writes it.
   *
   * @param token its name, as {@code -rw-ink}
   * @throws IllegalArgumentException if there is no such colour
   */
  public String colour(String token) {
    if (!colours.containsKey(token)) {
      throw new IllegalArgumentException("no colour " + token);
    }
    return written.apply(token);
  }

  /** Returns the names of all colours. */
  public Set<String> tokens() {
    return colours.keySet();
  }
}
