package dev.raceway.ui.theme;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/**
 * The style sheet of a screen. JavaFX holds every node against every rule of the sheets above it,
 * so what is for one screen lies on that screen alone; it uses the tokens of whatever theme the
 * window has. JavaFX reads it whenever its screen comes into the window, from the binary form that
 * the build makes of it.
 */
public enum ScreenSheet {
  STEP("step/step-screen.css"),
  TRIALS("trials/screen/trials-screen.css"),
  EXPLORE("explore/explore.css"),
  GIL("gil/gil.css"),
  LESSONS("lessons/lessons.css");

  private final String file;

  ScreenSheet(String file) {
    this.file = file;
  }

  /** Returns where the sheet is. */
  String address() {
    URL url = ScreenSheet.class.getResource("/dev/raceway/ui/" + file);
    return Objects.requireNonNull(url, file).toExternalForm();
  }

  /** Lays the sheet on a screen, over those of the window. */
  public void lieOn(Parent screen) {
    screen.getStylesheets().add(address());
  }
}
