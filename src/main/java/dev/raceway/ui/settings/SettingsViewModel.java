package dev.raceway.ui.settings;

import dev.raceway.text.Language;
import dev.raceway.ui.theme.Theme;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** What a person can set, as it holds now. */
public final class SettingsViewModel {

  private final ObjectProperty<ThemeChoice> themeChoice;
  private final ObjectProperty<Theme> systemTheme;
  private final ObjectBinding<Theme> theme;
  private final ObjectProperty<Language> language;
  private final DoubleProperty scale;
  private final BooleanProperty reduceMotion;
  private final BooleanProperty blankWithB;
  private final BooleanProperty firstStepsDismissed;
  private final DoubleProperty stepsPerSecond;
  private final ObjectProperty<WindowSize> window;
  private final ReadOnlyObjectWrapper<List<String>> recentFiles;

  /**
   * Begins with what was kept.
   *
   * @param kept from the last start
   * @param ofSystem the theme of the desktop
   */
  public SettingsViewModel(Preferences kept, Theme ofSystem) {
    themeChoice = new SimpleObjectProperty<>(this, "themeChoice", kept.theme());
    systemTheme = new SimpleObjectProperty<>(this, "systemTheme", ofSystem);
    theme =
        Bindings.createObjectBinding(
            () -> themeChoice.get().theme(systemTheme.get()), themeChoice, systemTheme);
    language = new SimpleObjectProperty<>(this, "language", kept.language());
    scale = new SimpleDoubleProperty(this, "scale", kept.scale());
    reduceMotion = new SimpleBooleanProperty(this, "reduceMotion", kept.reduceMotion());
    blankWithB = new SimpleBooleanProperty(this, "blankWithB", kept.blankWithB());
    firstStepsDismissed =
        new SimpleBooleanProperty(this, "firstStepsDismissed", kept.firstStepsDismissed());
    stepsPerSecond = new SimpleDoubleProperty(this, "stepsPerSecond", kept.stepsPerSecond());
    window = new SimpleObjectProperty<>(this, "window", kept.window());
    recentFiles = new ReadOnlyObjectWrapper<>(this, "recentFiles", kept.recentFiles());
  }

  /** Which theme is wanted. */
  public ObjectProperty<ThemeChoice> themeChoiceProperty() {
    return themeChoice;
  }

  /** The theme of the desktop. */
  public ObjectProperty<Theme> systemThemeProperty() {
    return systemTheme;
  }

  /** The theme that holds. */
  public ObservableValue<Theme> themeProperty() {
    return theme;
  }

  /** The language of the window. */
  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  /** Size of the whole interface; 1 is as drawn. */
  public DoubleProperty scaleProperty() {
    return scale;
  }

  /** Whether nothing moves on its way. */
  public BooleanProperty reduceMotionProperty() {
    return reduceMotion;
  }

  /** Whether B blanks the screen while presenting. */
  public BooleanProperty blankWithBProperty() {
    return blankWithB;
  }

  /** Whether the first steps were done, or sent away. */
  public BooleanProperty firstStepsDismissedProperty() {
    return firstStepsDismissed;
  }

  /** How fast a run plays. */
  public DoubleProperty stepsPerSecondProperty() {
    return stepsPerSecond;
  }

  /** How large the window is. */
  public ObjectProperty<WindowSize> windowProperty() {
    return window;
  }

  /** The sessions that were opened or saved last, the last one first. */
  public ReadOnlyObjectProperty<List<String>> recentFilesProperty() {
    return recentFiles.getReadOnlyProperty();
  }

  /** Puts a session at the head of those that were opened last. */
  public void remember(String file) {
    recentFiles.set(
        Stream.concat(
                Stream.of(file), recentFiles.get().stream().filter(each -> !each.equals(file)))
            .filter(each -> each.length() <= Preferences.LONGEST_NAME)
            .limit(Preferences.MOST_RECENT)
            .toList());
  }

  /** Forgets a session that was opened. */
  public void forget(String file) {
    recentFiles.set(recentFiles.get().stream().filter(each -> !each.equals(file)).toList());
  }

  /** Forgets all of them. */
  public void forgetRecentFiles() {
    recentFiles.set(List.of());
  }

  /** Returns what is to be kept. */
  public Preferences preferences() {
    return new Preferences(
        themeChoice.get(),
        language.get(),
        scale.get(),
        reduceMotion.get(),
        blankWithB.get(),
        firstStepsDismissed.get(),
        stepsPerSecond.get(),
        window.get(),
        recentFiles.get());
  }

  /** Tells of every change of what is to be kept. */
  public Subscription onChange(Runnable change) {
    return Stream.<ObservableValue<?>>of(
            themeChoice,
            language,
            scale,
            reduceMotion,
            blankWithB,
            firstStepsDismissed,
            stepsPerSecond,
            window,
            recentFiles)
        .map(property -> property.subscribe((before, now) -> change.run()))
        .reduce(Subscription.EMPTY, Subscription::and);
  }
}
