package dev.raceway.ui.settings;

import dev.raceway.ui.theme.Theme;

/** Which theme a person wants. */
public enum ThemeChoice {
  /** The theme of the desktop. */
  SYSTEM,
  LIGHT,
  DARK,
  HIGH_CONTRAST;

  /** Returns the theme, where the desktop's is as given. */
  Theme theme(Theme ofSystem) {
    return switch (this) {
      case SYSTEM -> ofSystem;
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
    };
  }
}
