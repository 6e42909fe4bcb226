package dev.raceway.ui.settings;

import dev.raceway.text.Language;
import java.util.List;

/**
 * Everything that is kept from one start to the next.
 *
 * @param theme the wanted theme
 * @param language the language of the window
 * @param scale size of the whole interface, {@link #LEAST_SCALE} to {@link #MOST_SCALE}
 * @param reduceMotion whether nothing moves on its way
 * @param blankWithB whether B blanks the screen while presenting, and does not run thread B
 * @param firstStepsDismissed whether the first steps were done, or sent away
 * @param stepsPerSecond how fast a run plays
 * @param window size of the window
 * @param recentFiles the sessions that were opened or saved last, the last one first
 */
public record Preferences(
    ThemeChoice theme,
    Language language,
    double scale,
    boolean reduceMotion,
    boolean blankWithB,
    boolean firstStepsDismissed,
    double stepsPerSecond,
    WindowSize window,
    List<String> recentFiles) {

  /** Bounds of the scale. */
  public static final double LEAST_SCALE = 0.8;

  public static final double MOST_SCALE = 2.5;

  /** Most files that are remembered, and the longest of their names. */
  static final int MOST_RECENT = 8;

  static final int LONGEST_NAME = 4_096;

  /** Bounds of the speed. */
  static final double LEAST_SPEED = 0.5;

  static final double MOST_SPEED = 60;

  /** Keeps a copy. */
  public Preferences {
    recentFiles = List.copyOf(recentFiles);
  }

  /** Returns what holds at the first start. */
  public static Preferences usual(Language language) {
    return new Preferences(
        ThemeChoice.SYSTEM, language, 1, false, false, false, 2, WindowSize.USUAL, List.of());
  }
}
