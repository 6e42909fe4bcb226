package dev.raceway.ui.shell;

import dev.raceway.ui.text.Language;
import dev.raceway.ui.theme.Theme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How the whole window looks. */
public final class ShellViewModel {

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);

  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);

  /** The language. */
  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  /** The theme. */
  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** Takes the next theme. */
  public void nextTheme() {
    theme.set(theme.get() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
  }
}
