package dev.raceway.ui.shell;

import dev.raceway.ui.keys.Shortcut;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What lies over the screen, and whether it is shown to a class. */
public final class ShellViewModel {

  /** What can lie over the screen. */
  public enum Sheet {
    NONE,
    /** All keys. */
    KEYS,
    /** What can be set. */
    SETTINGS,
    /** The runs of the lecture. */
    RUNS,
    /** The forms in which a run leaves the program. */
    EXPORT,
    /** What becomes of unsaved changes. */
    UNSAVED
  }

  private static final Set<Shortcut> ON_SHEETS =
      EnumSet.of(
          Shortcut.KEYS,
          Shortcut.SETTINGS,
          Shortcut.RUNS,
          Shortcut.LEAVE,
          Shortcut.LARGER,
          Shortcut.SMALLER,
          Shortcut.NATURAL,
          Shortcut.PRESENT,
          Shortcut.FULL_SCREEN);

  private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(Screen.STEP);
  private final ObjectProperty<Sheet> sheet = new SimpleObjectProperty<>(Sheet.NONE);

  private final ReadOnlyBooleanWrapper presenting = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper();

  /** Which screen is shown. */
  public ObjectProperty<Screen> screenProperty() {
    return screen;
  }

  /** What lies over the screen. */
  public ObjectProperty<Sheet> sheetProperty() {
    return sheet;
  }

  /** Lays a sheet over the screen, or takes it away if it lies there. */
  public void toggle(Sheet wanted) {
    sheet.set(sheet.get() == wanted ? Sheet.NONE : wanted);
  }

  /**
   * Takes away what lies over the screen.
   *
   * @return whether there was anything
   */
  public boolean uncover() {
    boolean covered = sheet.get() != Sheet.NONE;
    sheet.set(Sheet.NONE);
    return covered;
  }

  /** Tells whether a key may do its deed now: a sheet keeps the keys of the board from it. */
  public boolean allows(Shortcut shortcut) {
    return sheet.get() == Sheet.NONE || isOfWindow(shortcut);
  }

  /** Tells whether a key is for the window as a whole, whatever lies over the screen. */
  boolean isOfWindow(Shortcut shortcut) {
    return ON_SHEETS.contains(shortcut);
  }

  /** Whether the screen is for a class: the board alone, and large. */
  public ReadOnlyBooleanProperty presentingProperty() {
    return presenting.getReadOnlyProperty();
  }

  /** Begins or ends presenting. */
  public void present(boolean isOn) {
    blank.set(false);
    sheet.set(Sheet.NONE);
    presenting.set(isOn);
  }

  /** Whether the screen is dark, so that a class looks at who speaks. */
  public ReadOnlyBooleanProperty blankProperty() {
    return blank.getReadOnlyProperty();
  }

  /**
   * Blanks the screen, if it is presented.
   *
   * @return whether it is
   */
  public boolean blank() {
    blank.set(presenting.get());
    return blank.get();
  }

  /**
   * Wakes a screen that was blanked.
   *
   * @return whether it was
   */
  public boolean wakes() {
    boolean wasBlank = blank.get();
    blank.set(false);
    return wasBlank;
  }
}
