package dev.raceway.ui.shell;

import dev.raceway.ui.document.DocumentViewModel;
import dev.raceway.ui.export.ExportViewModel;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.keys.Stroke;
import dev.raceway.ui.lessons.make.LessonMaker;
import dev.raceway.ui.settings.SettingsViewModel;
import dev.raceway.ui.shell.ShellViewModel.Sheet;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** What each key of the table does: the screen is asked first, then the window. */
final class ShortcutHandler {

  /** Some remotes blank the screen with it. */
  private static final Stroke B = new Stroke.Press(KeyCode.B, Stroke.With.NOTHING);

  private final SettingsViewModel settings;
  private final ShellViewModel look;
  private final DocumentViewModel documents;
  private final ExportViewModel export;
  private final LessonMaker maker;
  private final WindowActions window;

  ShortcutHandler(Models models, WindowActions window) {
    this.look = models.look();
    this.settings = models.settings();
    this.documents = models.documents();
    this.export = models.export();
    this.maker = models.maker();
    this.window = window;
  }

  /**
   * Does what a key stands for.
   *
   * @return whether there was anything to do
   */
  boolean done(Shortcut shortcut, Stroke stroke) {
    if (shortcut == Shortcut.LEAVE) {
      return leave(stroke);
    }
    if (window.screen().isCovered() && !look.isOfWindow(shortcut)) {
      return shortcut == Shortcut.SETUP && window.screen().uncover();
    }
    return blanksWithB(stroke)
        || window.screen().does(shortcut, stroke)
        || ofWindow(shortcut, stroke);
  }

  /** Tells whether a key is for the screen even where a control of it needs that key. */
  boolean claims(Shortcut shortcut, Node focus) {
    return !window.screen().isCovered() && window.screen().claims(shortcut, focus);
  }

  private boolean blanksWithB(Stroke stroke) {
    return stroke.equals(B) && settings.blankWithBProperty().get() && look.blank();
  }

  private boolean ofWindow(Shortcut shortcut, Stroke stroke) {
    switch (shortcut) {
      case SCREEN -> Screen.of(stroke).ifPresent(look.screenProperty()::set);
      case PRESENT -> look.present(!look.presentingProperty().get());
      case BLANK -> {
        return look.blank();
      }
      case FULL_SCREEN -> window.toggleFullScreen();
      case LARGER -> window.zoom().larger();
      case SMALLER -> window.zoom().smaller();
      case NATURAL -> window.zoom().natural();
      case COPY -> window.exchange().copy();
      case PASTE -> window.exchange().paste();
      case COPY_PICTURE -> export.copyPicture();
      case OPEN -> window.exchange().open();
      case SAVE -> documents.save();
      case SAVE_AS -> documents.saveAs();
      case MAKE_LESSON -> {
        return makeLesson();
      }
      case NEXT_RUN -> {
        return documents.lecture().next();
      }
      case PREVIOUS_RUN -> {
        return documents.lecture().previous();
      }
      case RUNS -> look.toggle(Sheet.RUNS);
      case SETTINGS -> look.toggle(Sheet.SETTINGS);
      case SETUP -> window.goToSetup();
      case MENU -> window.askForMenu();
      case KEYS -> look.toggle(Sheet.KEYS);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A class has no use for it. */
  private boolean makeLesson() {
    boolean isOffered = !look.presentingProperty().get();
    if (isOffered) {
      maker.toggle();
    }
    return isOffered;
  }

  /**
   * Leaves a field whose number has been taken: the next key is meant for the board, unless the
   * field is on a card that lies over it.
   */
  void leaveNumber(Stroke stroke) {
    if (!window.screen().isCovered()) {
      leave(stroke);
    }
  }

  /** Leaves what one is in: what lies over the screen comes first. */
  boolean leave(Stroke stroke) {
    return window.leave()
        || window.screen().does(Shortcut.LEAVE, stroke)
        || (look.screenProperty().get() == Screen.STEP && maker.leave());
  }
}
