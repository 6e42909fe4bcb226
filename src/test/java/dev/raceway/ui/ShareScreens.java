package dev.raceway.ui;

import static dev.raceway.ui.ScreenCase.usual;

import dev.raceway.model.Program;
import dev.raceway.session.file.RecoveryFolder;
import dev.raceway.text.Language;
import dev.raceway.ui.ScreenCase.Look;
import dev.raceway.ui.settings.ThemeChoice;
import dev.raceway.ui.shell.ShellViewModel.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.Window;

/** Sheets and questions about files: what is exported, ordered, not saved yet, or was left. */
final class ShareScreens {

  private static final Path LECTURE = Path.of("assets/sessions/lecture.raceway.json");
  private static final Path KEPT = Path.of("target/kept-for-screens");
  private static final Look DARK = Look.USUAL.in(ThemeChoice.DARK);
  private static final Look CONTRAST = Look.USUAL.in(ThemeChoice.HIGH_CONTRAST);

  private ShareScreens() {}

  static List<ScreenCase> all() {
    return List.of(
        screen("share-export", Look.USUAL.under(Sheet.EXPORT)),
        screen("share-export-dark", DARK.under(Sheet.EXPORT)).sized(1920, 1080),
        screen("share-export-german-250", Look.GERMAN.under(Sheet.EXPORT)),
        lecture("share-runs", Look.USUAL.under(Sheet.RUNS)),
        lecture("share-runs-contrast", CONTRAST.under(Sheet.RUNS)).sized(1440, 900),
        lecture("share-runs-german-250", Look.GERMAN.under(Sheet.RUNS)),
        unsaved("share-unsaved", Look.USUAL),
        unsaved("share-unsaved-dark", DARK.in(Language.GERMAN)),
        unsaved("share-unsaved-german-250", Look.GERMAN),
        left("share-left", Look.USUAL),
        left("share-left-dark", DARK.in(Language.GERMAN)).sized(1024, 768),
        left("share-left-german-250", Look.GERMAN));
  }

  private static ScreenCase screen(String name, Look look) {
    return usual(name, 1280, 720, Program.plain(2, 1), "A B3 A2").with(look);
  }

  private static ScreenCase lecture(String name, Look look) {
    return screen(name, look)
        .acting(
            ScreenActions.NONE
                .asking(window -> window.documents().open(LECTURE))
                .until(window -> window.documents().lecture().runs().size() == 3));
  }

  private static ScreenCase unsaved(String name, Look look) {
    return lecture(name, look)
        .then(
            window -> {
              window.step().inHand().attempt(run -> run.at(1).togglePause());
              window.documents().unsaved().whenSafe(() -> {});
            });
  }

  private static ScreenCase left(String name, Look look) {
    return screen(name, look)
        .acting(
            ScreenActions.NONE
                .around(none -> none.with(Optional.of(RecoveryFolder.in(kept()))))
                .until(window -> isOffered()));
  }

  /** A folder in which a program that has ended left a run. */
  private static Path kept() {
    String run = "{\"raceway\": 1, \"code\": \"RW1:2x1:plain:none:AB3A2:AA1C\"}";
    try {
      Files.createDirectories(KEPT);
      Files.writeString(KEPT.resolve("recovery-1-1.raceway.json"), run);
      return KEPT;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOffered() {
    return Window.getWindows().stream()
        .map(window -> window.getScene().lookup("#left-restore"))
        .anyMatch(Node.class::isInstance);
  }
}
