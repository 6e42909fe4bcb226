package dev.raceway.ui;

import dev.raceway.session.file.RecoveryFolder;
import dev.raceway.text.Language;
import dev.raceway.trial.TrialHarness;
import dev.raceway.ui.lessons.LessonStore;
import dev.raceway.ui.motion.FrameClock;
import dev.raceway.ui.motion.ScreenClock;
import dev.raceway.ui.settings.Preferences;
import dev.raceway.ui.settings.PreferencesFile;
import dev.raceway.ui.settings.SettingsViewModel;
import dev.raceway.ui.settings.StoredPreferences;
import dev.raceway.ui.settings.ThemeChoice;
import dev.raceway.ui.shell.files.FileDialogs;
import dev.raceway.ui.theme.SystemTheme;
import dev.raceway.ui.theme.Theme;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a window finds around it.
 *
 * @param stored what was kept from the last start
 * @param file where preferences are kept, if they are
 * @param systemTheme asks the desktop for its theme; slow
 * @param firstTheme the desktop's theme, or light if nobody needs to know it yet
 * @param dialogs asks for files, if not the desktop does
 * @param harness what runs the trials of the Trials screen
 * @param recovery where unsaved work is kept, if it is
 * @param clock the time that goes by
 */
record Environment(
    StoredPreferences stored,
    Optional<PreferencesFile> file,
    Supplier<Theme> systemTheme,
    Theme firstTheme,
    Optional<FileDialogs> dialogs,
    TrialHarness harness,
    Optional<RecoveryFolder> recovery,
    FrameClock clock) {

  /** Returns surroundings in which nothing is kept, and everything is light and English. */
  static Environment none() {
    return of(Preferences.usual(Language.ENGLISH));
  }

  /** Returns surroundings in which nothing is kept, and everything begins as it is wanted. */
  static Environment of(Preferences wanted) {
    return new Environment(
        StoredPreferences.whole(wanted),
        Optional.empty(),
        () -> Theme.LIGHT,
        Theme.LIGHT,
        Optional.empty(),
        TrialHarness.here(),
        Optional.empty(),
        new ScreenClock());
  }

  /** Looks around; slow, not for the JavaFX thread. */
  static Environment ofUser() {
    return of(PreferencesFile.ofUser(), SystemTheme.ofThisDesktop()::ask)
        .with(PreferencesFile.ofUser().map(file -> RecoveryFolder.in(file.folder())));
  }

  static Environment of(Optional<PreferencesFile> file, Supplier<Theme> systemTheme) {
    Preferences usual = Preferences.usual(Language.of(Locale.getDefault(Locale.Category.DISPLAY)));
    StoredPreferences stored =
        file.map(each -> each.read(usual)).orElseGet(() -> StoredPreferences.whole(usual));
    Theme first =
        stored.preferences().theme() == ThemeChoice.SYSTEM ? systemTheme.get() : Theme.LIGHT;
    // What could not be read may be healthy, so nothing is written over it.
    Optional<PreferencesFile> kept = file.filter(each -> stored.unreadable().isEmpty());
    return new Environment(
        stored,
        kept,
        systemTheme,
        first,
        Optional.empty(),
        TrialHarness.here(),
        Optional.empty(),
        new ScreenClock());
  }

  /** Returns the same surroundings with files that are asked for elsewhere. */
  Environment with(FileDialogs others) {
    return new Environment(
        stored, file, systemTheme, firstTheme, Optional.of(others), harness, recovery, clock);
  }

  /** Returns the same surroundings with trials that are run elsewhere. */
  Environment with(TrialHarness other) {
    return new Environment(stored, file, systemTheme, firstTheme, dialogs, other, recovery, clock);
  }

  /** Returns the same surroundings with another place where unsaved work is kept. */
  Environment with(Optional<RecoveryFolder> folder) {
    return new Environment(stored, file, systemTheme, firstTheme, dialogs, harness, folder, clock);
  }

  /** Returns the same surroundings with another time. */
  Environment with(FrameClock other) {
    return new Environment(
        stored, file, systemTheme, firstTheme, dialogs, harness, recovery, other);
  }

  /** Returns where lessons and their progress are kept, beside the preferences. */
  LessonStore lessons() {
    return new LessonStore(file.map(PreferencesFile::folder));
  }

  SettingsViewModel settings() {
    return new SettingsViewModel(stored.preferences(), firstTheme);
  }
}
